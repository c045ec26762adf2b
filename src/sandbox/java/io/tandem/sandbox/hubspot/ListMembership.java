package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Contacts put into a MANUAL list or taken out of it, and what became of each id. The answer's
 * first name is HubSpot's own: recordsIdsAdded (reference/hubspot-api.md §11).
 */
record ListMembership(List<String> added, List<String> removed, List<String> missing) {

  static ListMembership add(Portal portal, ContactList list, Collection<String> ids) {
    ListMembership change = none();
    change.apply(portal, list, ids, change.added, id -> portal.lists().add(list, id));
    return change;
  }

  static ListMembership remove(Portal portal, ContactList list, Collection<String> ids) {
    ListMembership change = none();
    change.apply(portal, list, ids, change.removed, id -> portal.lists().remove(list, id));
    return change;
  }

  String json() {
    return JSON.createObjectBuilder()
        .add("recordsIdsAdded", array(added))
        .add("recordIdsRemoved", array(removed))
        .add("recordIdsMissing", array(missing))
        .build()
        .toString();
  }

  private void apply(
      Portal portal,
      ContactList list,
      Collection<String> ids,
      List<String> changed,
      LongPredicate change) {
    if (list.dynamic()) {
      throw HubSpotError.invalid(
          "Memberships of list " + list.id() + " cannot be edited, its processing type is DYNAMIC");
    }
    for (String id : ids) {
      Optional<Contact> contact = portal.writes().byId(id);
      if (contact.isEmpty()) {
        missing.add(id);
      } else if (change.test(contact.get().id())) {
        changed.add(id);
      }
    }
  }

  private static ListMembership none() {
    return new ListMembership(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private static JsonArrayBuilder array(List<String> ids) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    ids.forEach(array::add);
    return array;
  }
}
