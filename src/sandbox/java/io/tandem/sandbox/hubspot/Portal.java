package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteLog;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The state of one HubSpot account. */
public final class Portal {

  /** The token that every sandbox knows. */
  public static final String DEMO_TOKEN = "demo-hubspot-token";

  static final long ID = 4_711_001L;
  static final long APP_ID = 4_711_900L;

  private final PropertyTable properties;
  private final ContactTable contacts;
  private final ContactWrites writes;
  private final ContactJson json;
  private final WriteLog log;
  private final boolean mergeKeepsId;

  /** An account without contacts. */
  public Portal(SandboxSettings settings, Clock clock, WriteLog log) {
    this.log = log;
    this.mergeKeepsId = settings.hubspotMergeKeepsId();
    properties = new PropertyTable(settings.hubspotLinkProperty());
    contacts =
        new ContactTable(new UniqueValues(properties::unique), clock, settings.hubspotIndexLag());
    writes = new ContactWrites(contacts, properties, new PropertyCheck(properties, ID));
    json = new ContactJson(properties, ID);
  }

  /** Puts a contact in as it is, past all checks; unknown properties become string properties. */
  public Contact seed(long id, Map<String, String> values, Instant created, Instant updated) {
    values.keySet().forEach(name -> properties.add(PropertyDefinition.text(name, false)));
    return contacts.seed(id, values, created, updated);
  }

  /** The next free record id. */
  public long nextId() {
    return contacts.nextId();
  }

  /** Changes a contact as a person in the HubSpot app does: checked, but not in the write log. */
  public Optional<Contact> edit(String id, Map<String, String> changes) {
    return writes.byId(id).map(contact -> writes.update(contact, changes));
  }

  /** All contacts in order of their ids, archived ones included. */
  public Collection<Contact> all() {
    return contacts.all();
  }

  PropertyTable properties() {
    return properties;
  }

  ContactTable contacts() {
    return contacts;
  }

  ContactWrites writes() {
    return writes;
  }

  ContactJson json() {
    return json;
  }

  boolean mergeKeepsId() {
    return mergeKeepsId;
  }

  void logged(String operation, Contact contact, Map<String, String> sent) {
    JsonObject fields = JSON.createObjectBuilder(Map.<String, Object>copyOf(sent)).build();
    log.add(Target.HUBSPOT, "contact", operation, Long.toString(contact.id()), fields);
  }
}
