package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Request bodies, refused the way HubSpot refuses them (reference/hubspot-api.md §5.1). */
final class JsonInput {

  private JsonInput() {}

  static JsonObject object(String body) {
    return read(body, JsonReader::readObject);
  }

  /** A bare array of ids, which come as texts or as numbers. */
  static List<String> ids(String body) {
    return read(body, JsonReader::readArray).stream().map(JsonInput::text).toList();
  }

  private static <T> T read(String body, Function<JsonReader, T> kind) {
    try (JsonReader reader = JSON.createReader(new StringReader(body == null ? "" : body))) {
      return kind.apply(reader);
    } catch (JsonParsingException e) {
      throw new HubSpotError(
          400,
          null,
          "Invalid input JSON on line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber()
              + ": Cannot parse the request body");
    } catch (JsonException e) {
      throw new HubSpotError(
          400, null, "Invalid input JSON on line 1, column 1: empty or of another kind");
    }
  }

  static Map<String, String> properties(JsonObject record) {
    Map<String, String> values = new LinkedHashMap<>();
    if (record.get("properties") instanceof JsonObject properties) {
      properties.forEach((name, value) -> values.put(name, text(value)));
    }
    return values;
  }

  static List<JsonObject> objects(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
        : List.of();
  }

  static List<String> texts(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonArray array
        ? array.stream().map(JsonInput::text).toList()
        : List.of();
  }

  static String text(JsonObject parent, String name) {
    return text(parent.get(name));
  }

  private static String text(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
