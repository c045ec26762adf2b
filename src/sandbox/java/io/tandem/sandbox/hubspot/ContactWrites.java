package io.tandem.sandbox.hubspot;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** HubSpot's rules for creating and changing a contact (reference/hubspot-api.md §4.3 to §5.2). */
final class ContactWrites {

  private final ContactTable contacts;
  private final PropertyTable properties;
  private final PropertyCheck check;

  ContactWrites(ContactTable contacts, PropertyTable properties, PropertyCheck check) {
    this.contacts = contacts;
    this.properties = properties;
    this.check = check;
  }

  Contact create(Map<String, String> sent) {
    Map<String, String> values = stored(sent);
    values.values().removeIf(String::isEmpty);
    values.putIfAbsent("lifecyclestage", "lead");
    return contacts.alone(
        () -> {
          requireFree(-1, values);
          return contacts.insert(values);
        });
  }

  Contact update(Contact contact, Map<String, String> sent) {
    Map<String, String> values = stored(sent);
    return contacts.alone(
        () -> {
          if (movesBack(contact, values.get("lifecyclestage"))) {
            values.remove("lifecyclestage");
          }
          requireFree(contact.id(), values);
          return contacts.update(contact, values);
        });
  }

  /** Finds a contact by a property whose values are unique, refusing any other property (§4.5). */
  Optional<Contact> findUnique(String property, String value) {
    if (property == null || property.isEmpty() || property.equals("hs_object_id")) {
      return byId(value);
    }
    boolean unique =
        property.equals("email")
            || properties.find(property).map(PropertyDefinition::unique).orElse(false);
    if (!unique) {
      throw HubSpotError.invalid(
          "Unable to perform update/upsert by non-unique 0-1 property " + property);
    }
    return contacts.findUnique(property, value).filter(contact -> !contact.archived());
  }

  Optional<Contact> byId(String id) {
    return id.matches("\\d{1,18}")
        ? contacts.find(Long.parseLong(id)).filter(contact -> !contact.archived())
        : Optional.empty();
  }

  private Map<String, String> stored(Map<String, String> sent) {
    check.require(sent);
    Map<String, String> values = new HashMap<>(sent);
    values.computeIfPresent("email", (name, value) -> value.toLowerCase(Locale.ROOT));
    return values;
  }

  /** A stage can only move forward through the API; clear it first to move back (§4.3). */
  private boolean movesBack(Contact contact, String stage) {
    String present = contact.value("lifecyclestage");
    if (stage == null || stage.isEmpty() || present == null) {
      return false;
    }
    List<String> order =
        properties.find("lifecyclestage").map(PropertyDefinition::options).orElse(List.of());
    return order.indexOf(stage) < order.indexOf(present);
  }

  private void requireFree(long id, Map<String, String> values) {
    taken("email", values, id)
        .ifPresent(
            owner -> {
              throw HubSpotError.conflict(owner);
            });
    for (String property : properties.unique()) {
      taken(property, values, id)
          .ifPresent(
              owner -> {
                throw check.error(List.of(taken(property, values.get(property), id, owner)));
              });
    }
  }

  private Optional<Long> taken(String property, Map<String, String> values, long id) {
    String value = values.getOrDefault(property, "");
    return value.isEmpty()
        ? Optional.empty()
        : contacts.findUnique(property, value).map(Contact::id).filter(owner -> owner != id);
  }

  private static PropertyCheck.Fault taken(String property, String value, long id, long owner) {
    String message =
        "Cannot set PropertyValueCoordinates{objectTypeId=0-1, propertyName="
            + property
            + ", value="
            + value
            + "} on "
            + id
            + ". "
            + owner
            + " already has that value.";
    return new PropertyCheck.Fault(property, "CONFLICTING_UNIQUE_VALUE", message);
  }
}
