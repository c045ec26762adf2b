package io.tandem.connector;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Reading loosely typed JSON: both APIs leave out, null or retype values without notice. */
public final class JsonText {

  /** Looked up once: {@code Json}'s own methods search the class path each time. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}

  /** The member as text; "" where it is missing or null. */
  public static String text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** The member as an object; an empty one where it is none. */
  public static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The member's elements that are objects; none where it is no array. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
        : List.of();
  }

  /** The member's elements that are texts; none where it is no array. */
  public static List<String> strings(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(one -> ((JsonString) one).getString())
            .toList()
        : List.of();
  }
}
