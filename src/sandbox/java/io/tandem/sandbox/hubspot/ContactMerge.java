package io.tandem.sandbox.hubspot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges two contacts. The result normally gets a new id, and both old ids lead to it (changelog:
 * Updated merge functionality for contacts and companies; reference/hubspot-api.md §5.4).
 */
record ContactMerge(Portal portal) {

  /** The merged record; the primary's values win over the other's. */
  Contact apply(String primaryId, String otherId) {
    Contact primary = required(primaryId);
    Contact other = required(otherId);
    if (primary.id() == other.id()) {
      throw HubSpotError.invalid("Cannot merge an object with itself");
    }
    return portal.contacts().alone(() -> merge(primary, other));
  }

  private Contact merge(Contact primary, Contact other) {
    Map<String, String> values = values(primary, other);
    ContactTable contacts = portal.contacts();
    if (portal.mergeKeepsId()) {
      contacts.replace(other, primary.id());
      return contacts.update(primary, values);
    }
    long id = contacts.nextId();
    contacts.replace(primary, id);
    contacts.replace(other, id);
    Contact created = contacts.seed(id, values, primary.createdAt(), primary.updatedAt());
    return contacts.update(created, Map.of());
  }

  private Map<String, String> values(Contact primary, Contact other) {
    Map<String, String> values = new TreeMap<>(other.values());
    values.putAll(primary.values());
    values.put("hs_additional_emails", joined(primary, other, "hs_additional_emails", "email"));
    values.put("hs_merged_object_ids", joined(primary, other, "hs_merged_object_ids", null));
    String gone = Long.toString(other.id());
    String absorbed = portal.mergeKeepsId() ? gone : primary.id() + ";" + gone;
    values.merge("hs_merged_object_ids", absorbed, ContactMerge::append);
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static String append(String present, String added) {
    return present.isEmpty() ? added : present + ";" + added;
  }

  private static String joined(Contact primary, Contact other, String property, String single) {
    Set<String> all = new LinkedHashSet<>();
    List.of(primary, other)
        .forEach(
            contact -> all.addAll(List.of(contact.values().getOrDefault(property, "").split(";"))));
    if (single != null) {
      all.add(other.values().getOrDefault(single, ""));
    }
    all.remove("");
    return String.join(";", all);
  }

  private Contact required(String id) {
    return portal.writes().byId(id).orElseThrow(HubSpotError::notFound);
  }
}
