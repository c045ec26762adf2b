package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the contact list: by record id, {@code after} being the id of the next record
 * (reference/hubspot-api.md §4.1).
 */
record ContactPage(
    Portal portal, int limit, String after, boolean archived, List<String> properties) {

  private static final int MAX = 100;

  String json() {
    if (limit < 1 || limit > MAX) {
      throw HubSpotError.invalid("limit must be between 1 and " + MAX + ", was " + limit);
    }
    List<Contact> found = found();
    JsonArrayBuilder results = JSON.createArrayBuilder();
    found.stream().limit(limit).forEach(row -> results.add(portal.json().read(row, properties)));
    JsonObjectBuilder answer = JSON.createObjectBuilder().add("results", results);
    if (found.size() > limit) {
      answer.add("paging", paging(found.get(limit)));
    }
    return answer.build().toString();
  }

  private JsonObjectBuilder paging(Contact next) {
    String id = Long.toString(next.id());
    String link = "https://api.hubapi.com/crm/v3/objects/contacts?limit=" + limit + "&after=" + id;
    return JSON.createObjectBuilder()
        .add("next", JSON.createObjectBuilder().add("after", id).add("link", link));
  }

  private List<Contact> found() {
    List<Contact> found = new ArrayList<>(limit + 1);
    for (Contact contact : portal.contacts().from(start(), true).values()) {
      if (contact.archived() == archived) {
        found.add(contact);
      }
      if (found.size() > limit) {
        break;
      }
    }
    return found;
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
