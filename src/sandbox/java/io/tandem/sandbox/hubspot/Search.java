package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One search at work, on the records as the lagging index knows them. */
record Search(Portal portal, SearchRequest request) {

  String json() {
    List<Contact> found = found();
    JsonArrayBuilder results = JSON.createArrayBuilder();
    found.stream()
        .skip(request.offset())
        .limit(request.limit())
        .forEach(contact -> results.add(portal.json().read(contact, request.properties())));
    JsonObjectBuilder answer =
        JSON.createObjectBuilder().add("total", found.size()).add("results", results);
    int next = request.offset() + request.limit();
    if (next < found.size()) {
      answer.add(
          "paging",
          JSON.createObjectBuilder()
              .add("next", JSON.createObjectBuilder().add("after", Integer.toString(next))));
    }
    return answer.build().toString();
  }

  private List<Contact> found() {
    Instant indexed = portal.contacts().indexedUntil();
    Stream<Contact> matches =
        portal.contacts().from(request.lowestId(), true).values().stream()
            .map(contact -> contact.asOf(indexed))
            .filter(Objects::nonNull)
            .filter(contact -> !contact.archived() && request.matches(contact));
    return request.sort().byId()
        ? matches.toList()
        : matches.sorted(request.sort().comparator()).toList();
  }
}
