package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Contacts as the API shows them (reference/hubspot-api.md §4.2). */
final class ContactJson {

  private static final List<String> DEFAULTS =
      List.of("createdate", "email", "firstname", "hs_object_id", "lastmodifieddate", "lastname");
  private static final List<String> SYSTEM =
      List.of("createdate", "hs_object_id", "lastmodifieddate");

  private final PropertyTable properties;
  private final long portalId;

  ContactJson(PropertyTable properties, long portalId) {
    this.properties = properties;
    this.portalId = portalId;
  }

  /** The record with the properties asked for; defined but empty ones are null, unknown absent. */
  JsonObject read(Contact contact, Collection<String> asked) {
    return record(contact, names(asked)).build();
  }

  /** The answer to a create: the properties written, system ones and the stage given by default. */
  JsonObjectBuilder created(Contact contact, Collection<String> written) {
    Set<String> names = new LinkedHashSet<>(written);
    names.add("lifecyclestage");
    return written(contact, names);
  }

  /** The answer to an update, which is not the whole record. */
  JsonObjectBuilder written(Contact contact, Collection<String> written) {
    Set<String> names = new LinkedHashSet<>(SYSTEM);
    names.addAll(written);
    return record(contact, names);
  }

  private JsonObjectBuilder record(Contact contact, Collection<String> names) {
    JsonObjectBuilder values = JSON.createObjectBuilder();
    names.forEach(name -> add(values, name, contact.value(name)));
    String id = Long.toString(contact.id());
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", id)
            .add("properties", values)
            .add("createdAt", Contact.iso(contact.createdAt()))
            .add("updatedAt", Contact.iso(contact.updatedAt()))
            .add("archived", contact.archived());
    if (contact.archived()) {
      json.add("archivedAt", Contact.iso(contact.archivedAt()));
    }
    return json.add("url", "https://app.hubspot.com/contacts/" + portalId + "/record/0-1/" + id);
  }

  private Collection<String> names(Collection<String> asked) {
    if (asked.isEmpty()) {
      return DEFAULTS;
    }
    Set<String> names = new LinkedHashSet<>(SYSTEM);
    asked.stream().filter(name -> properties.find(name).isPresent()).forEach(names::add);
    return names;
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }
}
