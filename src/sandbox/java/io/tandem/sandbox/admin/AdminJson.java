package io.tandem.sandbox.admin;

import static io.tandem.sandbox.JsonPlatform.JSON;

import io.tandem.sandbox.seed.SeedFault;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.WriteEntry;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The admin resource's JSON. */
final class AdminJson {

  private AdminJson() {}

  static JsonObject parse(String body) {
    if (body == null || body.isBlank()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  /** A flat map of texts; null is an empty text. */
  static Map<String, String> texts(JsonObject json) {
    Map<String, String> texts = new LinkedHashMap<>();
    json.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  /** The texts of an array; none where it is missing. */
  static List<String> strings(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }

  static JsonObject of(WriteEntry entry) {
    return JSON.createObjectBuilder()
        .add("seq", entry.sequence())
        .add("system", entry.system().key())
        .add("type", entry.type())
        .add("operation", entry.operation())
        .add("id", entry.recordId())
        .add("properties", entry.properties())
        .add("at", entry.at().toString())
        .build();
  }

  static JsonObject of(SeedFault fault) {
    return JSON.createObjectBuilder()
        .add("file", fault.file())
        .add("line", fault.line())
        .add("reason", fault.reason())
        .build();
  }

  static JsonObject of(ActiveFault fault) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("kind", fault.rule().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .add("count", fault.rule().count())
            .add("after", fault.rule().after())
            .add("share", fault.rule().share())
            .add("status", fault.rule().status())
            .add("hits", fault.hits())
            .add("waiting", fault.waiting());
    add(json, "system", fault.rule().system());
    add(json, "method", fault.rule().method());
    add(json, "pathContains", fault.rule().pathContains());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static String text(JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
