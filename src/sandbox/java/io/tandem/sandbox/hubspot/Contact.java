package io.tandem.sandbox.hubspot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * One version of a contact. Versions are immutable; search can thus still see the former one while
 * its index lags.
 *
 * @param id the record id
 * @param values the non-empty properties, without the three that are derived
 * @param createdAt when the contact was made
 * @param updatedAt when this version was made
 * @param archivedAt when it went to the recycle bin, else null
 * @param previous the former version while the search index may still show it, else null
 */
public record Contact(
    long id,
    Map<String, String> values,
    Instant createdAt,
    Instant updatedAt,
    Instant archivedAt,
    Contact previous) {

  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  static String iso(Instant instant) {
    return ISO_MILLIS.format(instant);
  }

  boolean archived() {
    return archivedAt != null;
  }

  /** The value of any property, null when empty. */
  public String value(String property) {
    return switch (property) {
      case "hs_object_id" -> Long.toString(id);
      case "createdate" -> iso(createdAt);
      case "lastmodifieddate" -> iso(updatedAt);
      default -> values.get(property);
    };
  }

  Contact with(Map<String, String> changes, Instant now) {
    Map<String, String> next = new HashMap<>(values);
    changes.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            next.remove(name);
          } else {
            next.put(name, value);
          }
        });
    return new Contact(id, next, createdAt, now, archivedAt, this);
  }

  Contact archive(Instant now) {
    return new Contact(id, values, createdAt, now, now, this);
  }

  Contact restore(Instant now) {
    return new Contact(id, values, createdAt, now, null, this);
  }

  Contact since(Instant indexed) {
    if (previous == null) {
      return this;
    }
    Contact kept = updatedAt.isAfter(indexed) ? previous.since(indexed) : null;
    return new Contact(id, values, createdAt, updatedAt, archivedAt, kept);
  }

  /** The version that an index built at that time holds; null if there was none yet. */
  Contact asOf(Instant indexed) {
    Contact version = this;
    while (version != null && version.updatedAt.isAfter(indexed)) {
      version = version.previous;
    }
    return version;
  }
}
