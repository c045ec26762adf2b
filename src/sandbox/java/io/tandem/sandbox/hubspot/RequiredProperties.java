package io.tandem.sandbox.hubspot;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What administrators require of contacts. Only the API from 2026-09 on holds writes to it; the
 * words of the refusal are not documented (changelog: CRM API Write Validation Enforcement Starting
 * with the 2026-09 API Version; reference/hubspot-api.md §2).
 */
final class RequiredProperties {

  private final Set<String> names = new ConcurrentSkipListSet<>();

  void add(String property) {
    names.add(property);
  }

  /**
   * Whether that version of the API looks at these rules, by the part of the path that names it.
   */
  static boolean bind(String version) {
    return version.endsWith("2026-09");
  }

  /** A create must have all of them, an update must not clear one. */
  void check(boolean creates, Map<String, String> sent) {
    for (String name : names) {
      String value = sent.get(name);
      if (value == null ? creates : value.isEmpty()) {
        throw HubSpotError.invalid("Property \"" + name + "\" is required");
      }
    }
  }
}
