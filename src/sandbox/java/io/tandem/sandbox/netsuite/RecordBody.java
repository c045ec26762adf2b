package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;

/** Request bodies and the values in them (help: section_156570709583). */
final class RecordBody {

  private RecordBody() {}

  static JsonObject parse(String body) {
    try (JsonReader reader = JSON.createReader(new StringReader(body == null ? "" : body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw NetSuiteError.of(
          400, "INVALID_REQUEST", "The request body is not a valid JSON object.");
    }
  }

  /** The column's value for a field; an empty text is none, as Oracle has it. */
  static Object value(RecordField field, JsonValue json) {
    if (json == JsonValue.NULL) {
      return null;
    }
    return switch (field.kind()) {
      case FLAG -> flag(field, json);
      case REFERENCE -> reference(field.name(), json);
      case CHOICE -> choice(json);
      case DATE -> date(field, json);
      case NUMBER -> number(field, json);
      case MULTI -> choices(field, json);
      default -> text(field, json);
    };
  }

  static Long reference(String name, JsonValue json) {
    String id = choice(json);
    if (id == null || !id.matches("-?\\d{1,18}")) {
      throw invalidValue(id, name);
    }
    return Long.valueOf(id);
  }

  static String flag(RecordField field, JsonValue json) {
    if (json != JsonValue.TRUE && json != JsonValue.FALSE) {
      throw invalidValue(json.toString(), field.name());
    }
    return json == JsonValue.TRUE ? "T" : "F";
  }

  /** References and choices come as {@code {"id":"1"}} or bare. */
  static String choice(JsonValue json) {
    if (json instanceof JsonObject object) {
      return object.containsKey("id") ? choice(object.get("id")) : null;
    }
    return json instanceof JsonString string ? string.getString() : json.toString();
  }

  /** The ids of a multiple select, as SuiteQL shows them; none for an empty collection. */
  private static String choices(RecordField field, JsonValue json) {
    if (!(json instanceof JsonObject object) || !(object.get("items") instanceof JsonArray items)) {
      throw invalidValue(json.toString(), field.name());
    }
    String ids =
        items.stream()
            .map(item -> reference(field.name(), item).toString())
            .distinct()
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? null : ids;
  }

  private static BigDecimal number(RecordField field, JsonValue json) {
    try {
      return new BigDecimal(text(field, json));
    } catch (NumberFormatException e) {
      throw invalidValue(json.toString(), field.name());
    }
  }

  static NetSuiteError invalidValue(String value, String field) {
    return NetSuiteError.content(
        "Error while accessing resource: You have entered an Invalid Field Value "
            + value
            + " for the following field: "
            + field,
        field);
  }

  private static String text(RecordField field, JsonValue json) {
    if (json instanceof JsonObject || json.getValueType() == JsonValue.ValueType.ARRAY) {
      throw invalidValue(json.toString(), field.name());
    }
    String text = json instanceof JsonString string ? string.getString() : json.toString();
    return text.isEmpty() ? null : text;
  }

  private static LocalDate date(RecordField field, JsonValue json) {
    try {
      return LocalDate.parse(choice(json));
    } catch (DateTimeParseException e) {
      throw invalidValue(json.toString(), field.name());
    }
  }
}
