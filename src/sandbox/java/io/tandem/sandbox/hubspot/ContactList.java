package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * One list of contacts ("segment" in the app; reference/hubspot-api.md §11).
 *
 * @param id the list's id
 * @param name unique in the account, whatever its case
 * @param created when it was made
 * @param filter the condition of a DYNAMIC list; a MANUAL one has none
 * @param added the contacts put into a MANUAL list, and when
 */
record ContactList(
    long id,
    String name,
    Instant created,
    Optional<SearchFilter> filter,
    NavigableMap<Long, Instant> added) {

  static final String MANUAL = "MANUAL";

  ContactList(long id, String name, Instant created, Optional<SearchFilter> filter) {
    this(id, name, created, filter, new ConcurrentSkipListMap<>());
  }

  boolean dynamic() {
    return filter.isPresent();
  }

  JsonObject toJson(int size) {
    return JSON.createObjectBuilder()
        .add("listId", Long.toString(id))
        .add("listVersion", 1)
        .add("name", name)
        .add("objectTypeId", "0-1")
        .add("processingType", dynamic() ? "DYNAMIC" : MANUAL)
        .add("processingStatus", "COMPLETE")
        .add("size", size)
        .add("createdAt", Contact.iso(created))
        .add("updatedAt", Contact.iso(created))
        .build();
  }
}
