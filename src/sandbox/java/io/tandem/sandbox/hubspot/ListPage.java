package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;

/** A page of a list's members by ascending record id (reference/hubspot-api.md §11). */
record ListPage(NavigableMap<Long, Instant> members, int limit, String after) {

  private static final int MAX = 250;

  String json() {
    if (limit < 1 || limit > MAX) {
      throw HubSpotError.invalid("limit must be between 1 and " + MAX + ", was " + limit);
    }
    JsonArrayBuilder results = JSON.createArrayBuilder();
    NavigableMap<Long, Instant> rest = members.tailMap(start(), false);
    long last = 0;
    int count = 0;
    for (Map.Entry<Long, Instant> member : rest.entrySet()) {
      if (count == limit) {
        break;
      }
      results.add(member(member));
      last = member.getKey();
      count++;
    }
    JsonObjectBuilder answer =
        JSON.createObjectBuilder().add("results", results).add("total", members.size());
    if (count < rest.size()) {
      answer.add("paging", paging(last));
    }
    return answer.build().toString();
  }

  private static JsonObjectBuilder member(Map.Entry<Long, Instant> member) {
    return JSON.createObjectBuilder()
        .add("recordId", Long.toString(member.getKey()))
        .add("membershipTimestamp", Contact.iso(member.getValue()));
  }

  private static JsonObjectBuilder paging(long last) {
    return JSON.createObjectBuilder()
        .add("next", JSON.createObjectBuilder().add("after", Long.toString(last)));
  }

  private long start() {
    if (after == null || after.isEmpty()) {
      return 0;
    }
    if (!after.matches("\\d{1,18}")) {
      throw HubSpotError.invalid("Invalid after parameter: " + after);
    }
    return Long.parseLong(after);
  }
}
