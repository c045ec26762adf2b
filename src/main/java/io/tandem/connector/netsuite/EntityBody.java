package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;
import static java.util.stream.Collectors.joining;

import io.tandem.domain.plan.Change;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is sent to write a record.
 *
 * @param subsidiary the subsidiary of new records, in OneWorld accounts
 */
record EntityBody(
    EntityType type, List<Column> columns, FieldJson json, Optional<String> subsidiary) {

  /** The properties that write a change to its destination. */
  JsonObject of(Change change, Destination destination) {
    JsonObjectBuilder body = JSON.createObjectBuilder();
    Map<Column, String> address = new LinkedHashMap<>();
    Map<String, String> values = change.draft().values();
    for (Column column : columns) {
      String value = values.get(column.mapping().name());
      if (value != null && column.ofAddress()) {
        address.put(column, value);
      } else if (value != null) {
        body.add(column.property(), json.of(column, value));
      }
    }
    if (!address.isEmpty()) {
      destination.line().book(address).ifPresent(book -> body.add("addressBook", book));
    }
    if (destination.id().isEmpty()) {
      addWhatNewOnesNeed(body);
    }
    return body.build();
  }

  /**
   * The same, with a name of its own for the record: where NetSuite does not number entities, it
   * makes the name from the person's, and nobody else may have it.
   */
  JsonObject named(Change change, Destination destination) {
    Map<String, String> values = change.draft().values();
    String person =
        Stream.of("firstName", "lastName")
            .map(name -> values.getOrDefault(name, ""))
            .filter(name -> !name.isEmpty())
            .collect(joining(" "));
    String own = type.externalId(change.draft().source());
    return JSON.createObjectBuilder(of(change, destination))
        .add("entityId", "%s (%s)".formatted(person, own).strip())
        .build();
  }

  private void addWhatNewOnesNeed(JsonObjectBuilder body) {
    if (type == EntityType.CUSTOMER) {
      body.add("isPerson", true);
    }
    subsidiary.ifPresent(id -> body.add("subsidiary", FieldJson.reference(id)));
  }
}
