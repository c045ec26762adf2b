package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a contact's properties must be for it to take part.
 *
 * @param allowed by internal property name, the values of which a contact must have one; all
 *     properties count
 */
record PropertyFilter(SortedMap<String, List<String>> allowed) {

  /** Stands for any value at all. */
  static final String ANY = "*";

  static PropertyFilter of(Map<String, List<String>> configured) {
    SortedMap<String, List<String>> allowed = new TreeMap<>();
    configured.forEach(
        (name, values) -> allowed.put(name, values.stream().map(String::strip).toList()));
    return new PropertyFilter(allowed);
  }

  /** The properties that it looks at. */
  List<String> names() {
    return List.copyOf(allowed.keySet());
  }

  boolean admits(JsonObject properties) {
    return allowed.entrySet().stream()
        .allMatch(condition -> meets(text(properties, condition.getKey()), condition.getValue()));
  }

  /** HubSpot joins several choices by semicolons. */
  private static boolean meets(String value, List<String> wanted) {
    return Stream.concat(Stream.of(value), Stream.of(value.split(";")))
        .map(String::strip)
        .filter(held -> !held.isEmpty())
        .anyMatch(held -> wanted.contains(ANY) || wanted.contains(held));
  }
}
