package io.tandem.sandbox.netsuite;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an address book as sent.
 *
 * @param key the line's {@code id} or {@code internalId}; which of them NetSuite wants is
 *     unverified
 * @param columns label and flags
 * @param address the address itself
 */
record AddressLine(Optional<Long> key, Map<String, Object> columns, Map<String, Object> address) {

  private static final List<String> FLAGS =
      List.of("defaultBilling", "defaultShipping", "isResidential");
  private static final List<String> TEXTS =
      List.of(
          "addressee",
          "attention",
          "addr1",
          "addr2",
          "addr3",
          "addrPhone",
          "city",
          "state",
          "zip",
          "country");

  /**
   * The lines of a book.
   *
   * @param key the property that names a line
   */
  static List<AddressLine> all(JsonObject book, String key) {
    return book.get("items") instanceof JsonArray items
        ? items.stream().map(JsonValue::asJsonObject).map(line -> of(line, key)).toList()
        : List.of();
  }

  private static AddressLine of(JsonObject json, String key) {
    Map<String, Object> columns = new LinkedHashMap<>();
    if (json.containsKey("label")) {
      columns.put("label", RecordBody.value(text("label"), json.get("label")));
    }
    for (String flag : FLAGS) {
      if (json.containsKey(flag)) {
        RecordField field = new RecordField(flag, FieldKind.FLAG);
        columns.put(field.column(), RecordBody.value(field, json.get(flag)));
      }
    }
    JsonObject address =
        json.get("addressBookAddress") instanceof JsonObject sent
            ? sent
            : JsonValue.EMPTY_JSON_OBJECT;
    return new AddressLine(key(json, key), columns, address(address));
  }

  private static Map<String, Object> address(JsonObject json) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (String name : TEXTS) {
      if (json.containsKey(name)) {
        JsonValue value = json.get(name);
        boolean object = value instanceof JsonObject;
        RecordField field = text(name);
        columns.put(
            field.column(), object ? RecordBody.choice(value) : RecordBody.value(field, value));
      }
    }
    return columns;
  }

  private static Optional<Long> key(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .map(value -> RecordBody.reference("addressBook.items." + name, value));
  }

  private static RecordField text(String name) {
    return new RecordField(name, FieldKind.TEXT);
  }
}
