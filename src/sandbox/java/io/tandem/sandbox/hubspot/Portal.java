package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.HubSpotSwitches;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteLog;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state of one HubSpot account. */
public final class Portal {

  /** The token that every sandbox knows. */
  public static final String DEMO_TOKEN = "demo-hubspot-token";

  static final long ID = 4_711_001L;
  static final long APP_ID = 4_711_900L;

  private final AppGrant grant = new AppGrant();
  private final PropertyTable properties;
  private final ContactTable contacts;
  private final ContactWrites writes;
  private final ContactJson json;
  private final ListTable lists;
  private final WriteLog log;
  private final HubSpotSwitches switches;
  private final RequiredProperties required = new RequiredProperties();

  /** An account without contacts. */
  public Portal(SandboxSettings settings, Clock clock, WriteLog log) {
    this.log = log;
    switches = settings.hubspot();
    properties = new PropertyTable(switches);
    contacts = new ContactTable(new UniqueValues(properties::unique), clock, switches.indexLag());
    writes = new ContactWrites(contacts, properties, new PropertyCheck(properties, ID), switches);
    json = new ContactJson(properties, ID);
    lists = new ListTable(contacts, clock);
  }

  /** Requires the property of all contacts, as an administrator does for people's forms. */
  public void require(String property) {
    required.add(property);
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
    return writes.byId(id).map(contact -> writes.edit(contact, changes));
  }

  /** Puts a contact into the recycle bin as a person does; none if it is not there. */
  public Optional<Contact> archive(String id) {
    return writes.byId(id).map(contacts::archive);
  }

  /**
   * Takes a contact out of the recycle bin with its id and values; none if it is not in there. It
   * is refused when another contact has got one of its unique values.
   */
  public Optional<Contact> restore(String id) {
    return contacts.find(Long.parseLong(id)).filter(Contact::archived).map(writes::restore);
  }

  /** Merges the other contact into the primary as a person does; the merged record. */
  public Contact merge(String primary, String other) {
    return new ContactMerge(this).apply(primary, other);
  }

  /**
   * Defines a property, or replaces its definition.
   *
   * @param type string, number, date, datetime, enumeration or bool
   * @param fieldType how it is shown; {@code checkbox} makes an enumeration take several options
   * @param options labels by internal value, in order; empty for all but enumerations
   */
  public void define(
      String name,
      String label,
      String type,
      String fieldType,
      Map<String, String> options,
      boolean unique,
      boolean readOnly) {
    properties.put(
        PropertyDefinition.custom(name, label, type, fieldType, options, unique, readOnly));
  }

  /** Deletes a property as a person does. */
  public void discardProperty(String name) {
    properties.remove(name);
  }

  /** Labels of the groups of properties by name. */
  public Map<String, String> propertyGroups() {
    return Map.copyOf(properties.groups());
  }

  /** The name of the group that a property stands in. */
  public String groupOf(String property) {
    return properties.find(property).orElseThrow().groupName();
  }

  /** All contacts in order of their ids, archived ones included. */
  public Collection<Contact> all() {
    return contacts.all();
  }

  /** Makes a static list, as a person does in the app; its id. */
  public String createList(String name) {
    return Long.toString(lists.create(name, Optional.empty()).id());
  }

  /** Makes an active list of all contacts that meet one search filter; its id. */
  public String createActiveList(String name, String property, String operator, String value) {
    JsonObject filter =
        JSON.createObjectBuilder()
            .add("propertyName", property)
            .add("operator", operator)
            .add("value", value)
            .build();
    return Long.toString(lists.create(name, Optional.of(SearchFilter.of(filter, properties))).id());
  }

  /** Puts contacts into a static list. */
  public void addToList(String list, String... contacts) {
    ListMembership.add(this, list(list), List.of(contacts));
  }

  /** Takes contacts out of a static list. */
  public void removeFromList(String list, String... contacts) {
    ListMembership.remove(this, list(list), List.of(contacts));
  }

  private ContactList list(String id) {
    return lists.find(Long.parseLong(id)).orElseThrow(() -> HubSpotError.noList("with ID " + id));
  }

  /** What the account is, and what its app may do there. */
  public AppGrant grant() {
    return grant;
  }

  ListTable lists() {
    return lists;
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
    return switches.mergeKeepsId();
  }

  HubSpotSwitches switches() {
    return switches;
  }

  RequiredProperties required() {
    return required;
  }

  void logged(String operation, Contact contact, Map<String, String> sent) {
    JsonObject fields = JSON.createObjectBuilder(Map.<String, Object>copyOf(sent)).build();
    log.add(Target.HUBSPOT, "contact", operation, Long.toString(contact.id()), fields);
  }
}
