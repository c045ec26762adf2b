package io.tandem.domain.customer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Field values under Tandem's field names, as the system wrote them. An empty value and a missing
 * one are the same: HubSpot returns null, "" or nothing for an empty property, and SuiteQL leaves
 * the column out.
 *
 * @param values never holds an empty value; sorted, so that equal fields print equally
 */
public record Fields(SortedMap<String, String> values) {

  public Fields {
    SortedMap<String, String> present = new TreeMap<>(values);
    present.values().removeIf(value -> value == null || value.isEmpty());
    values = Collections.unmodifiableSortedMap(present);
  }

  public static Fields of(Map<String, String> values) {
    return new Fields(new TreeMap<>(values));
  }

  public static Fields none() {
    return of(Map.of());
  }

  /** The field's value, "" where there is none. */
  public String get(String field) {
    return values.getOrDefault(field, "");
  }

  /** Whether the field is known here at all: a base knows only the fields that once settled. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** These fields with others laid over them; an empty value takes the field away. */
  public Fields with(Map<String, String> changes) {
    SortedMap<String, String> merged = new TreeMap<>(values);
    merged.putAll(changes);
    return new Fields(merged);
  }
}
