package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import java.util.List;

/** A search as asked for, held against the published limits (reference/hubspot-api.md §7). */
record SearchRequest(
    List<List<SearchFilter>> groups,
    SearchSort sort,
    List<String> properties,
    int limit,
    int offset) {

  static final int MAX_TOTAL = 10_000;
  private static final int MAX_LIMIT = 200;
  private static final int MAX_GROUPS = 5;
  private static final int MAX_FILTERS = 6;
  private static final int MAX_FILTERS_IN_ALL = 18;

  static SearchRequest of(JsonObject body, PropertyTable properties) {
    List<List<SearchFilter>> groups =
        JsonInput.objects(body, "filterGroups").stream()
            .map(group -> filters(group, properties))
            .toList();
    requireFew(groups);
    return new SearchRequest(
        groups,
        SearchSort.of(body, properties),
        JsonInput.texts(body, "properties"),
        number(body, "limit", 10, MAX_LIMIT),
        number(body, "after", 0, MAX_TOTAL - 1));
  }

  boolean matches(Contact contact) {
    return groups.isEmpty()
        || groups.stream()
            .anyMatch(group -> group.stream().allMatch(filter -> filter.matches(contact)));
  }

  /** The id above which every match lies: the keyset of the usual change query. */
  long lowestId() {
    if (groups.size() != 1) {
      return 0;
    }
    return groups.get(0).stream().mapToLong(SearchFilter::lowestId).max().orElse(0);
  }

  private static List<SearchFilter> filters(JsonObject group, PropertyTable properties) {
    return JsonInput.objects(group, "filters").stream()
        .map(filter -> SearchFilter.of(filter, properties))
        .toList();
  }

  private static void requireFew(List<List<SearchFilter>> groups) {
    int all = groups.stream().mapToInt(List::size).sum();
    boolean tooMany = groups.stream().anyMatch(group -> group.size() > MAX_FILTERS);
    if (groups.size() > MAX_GROUPS || tooMany || all > MAX_FILTERS_IN_ALL) {
      throw HubSpotError.invalid(
          "Too many filters: at most 5 filterGroups with 6 filters each, and 18 filters in total");
    }
  }

  private static int number(JsonObject body, String name, int otherwise, int max) {
    String text = JsonInput.text(body, name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > max) {
      throw HubSpotError.invalid("Invalid " + name + ": " + text + ", the maximum is " + max);
    }
    return Integer.parseInt(text);
  }
}
