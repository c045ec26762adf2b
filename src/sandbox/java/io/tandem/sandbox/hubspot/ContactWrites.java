package io.tandem.sandbox.hubspot;

import io.tandem.sandbox.HubSpotSwitches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HubSpot's rules for creating and changing a contact (reference/hubspot-api.md §4.3 to §5.2). */
final class ContactWrites {

  private final ContactTable contacts;
  private final PropertyTable properties;
  private final PropertyCheck check;
  private final StoredValue stored;
  private final boolean rejectsBackwardStage;
  private final boolean conflictNamesId;

  ContactWrites(
      ContactTable contacts,
      PropertyTable properties,
      PropertyCheck check,
      HubSpotSwitches switches) {
    this.contacts = contacts;
    this.properties = properties;
    this.check = check;
    this.stored = new StoredValue(switches.reformats());
    this.rejectsBackwardStage = switches.rejectsBackwardStage();
    this.conflictNamesId = switches.conflictNamesId();
  }

  Contact create(Map<String, String> sent) {
    check.require(sent, Writer.API);
    Map<String, String> values = stored(sent, Map.of());
    values.values().removeIf(String::isEmpty);
    values.putIfAbsent("lifecyclestage", "lead");
    return contacts.alone(
        () -> {
          requireFree(-1, values);
          return contacts.insert(values);
        });
  }

  Contact update(Contact contact, Map<String, String> sent) {
    check.require(sent, Writer.API);
    Map<String, String> values = stored(sent, contact.values());
    if (movesBack(contact, values.get("lifecyclestage"))) {
      refuseBackwardStage(values.remove("lifecyclestage"));
    }
    return save(contact, values);
  }

  /** A change by a person, who may also move the stage back. */
  Contact edit(Contact contact, Map<String, String> changes) {
    check.require(changes, Writer.PERSON);
    return save(contact, stored(changes, contact.values()));
  }

  /** Takes a contact out of the recycle bin; its unique values must still be free. */
  Contact restore(Contact contact) {
    return contacts.alone(
        () -> {
          requireFree(contact.id(), contact.values());
          return contacts.restore(contact);
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

  private Contact save(Contact contact, Map<String, String> values) {
    return contacts.alone(
        () -> {
          requireFree(contact.id(), values);
          return contacts.update(contact, values);
        });
  }

  private Map<String, String> stored(Map<String, String> sent, Map<String, String> present) {
    Map<String, String> values = new HashMap<>(sent);
    values.replaceAll(
        (name, value) ->
            properties
                .find(name)
                .map(property -> stored.of(property, value, present.get(name)))
                .orElse(value));
    return values;
  }

  /** Code and text of such a refusal are unverified (§16). */
  private void refuseBackwardStage(String stage) {
    if (rejectsBackwardStage) {
      String message = "lifecyclestage cannot be moved back to " + stage;
      throw check.error(
          List.of(new PropertyCheck.Fault("lifecyclestage", "INVALID_OPTION", message)));
    }
  }

  /** A stage can only move forward through the API; clear it first to move back (§4.3). */
  private boolean movesBack(Contact contact, String stage) {
    String present = contact.value("lifecyclestage");
    if (stage == null || stage.isEmpty() || present == null) {
      return false;
    }
    List<String> order =
        List.copyOf(properties.find("lifecyclestage").orElseThrow().options().keySet());
    return order.indexOf(stage) < order.indexOf(present);
  }

  private void requireFree(long id, Map<String, String> values) {
    taken("email", values, id)
        .ifPresent(
            owner -> {
              throw HubSpotError.conflict(owner, conflictNamesId);
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
