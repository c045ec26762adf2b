package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A refusal in HubSpot's error envelope (reference/hubspot-api.md §8.5; docs: Error handling).
 * Every field but the status and the message may be missing.
 */
public final class HubSpotError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String category;
  private final transient JsonArray errors;
  private final transient Map<String, List<String>> context;

  HubSpotError(int status, String category, String message) {
    this(status, category, message, JsonValue.EMPTY_JSON_ARRAY, Map.of());
  }

  HubSpotError(
      int status,
      String category,
      String message,
      JsonArray errors,
      Map<String, List<String>> context) {
    super(message, null, false, false);
    this.status = status;
    this.category = category;
    this.errors = errors;
    this.context = context;
  }

  static HubSpotError invalid(String message) {
    return new HubSpotError(400, "VALIDATION_ERROR", message);
  }

  static HubSpotError notFound() {
    return new HubSpotError(404, "OBJECT_NOT_FOUND", "resource not found");
  }

  static HubSpotError noList(String which) {
    return new HubSpotError(404, "OBJECT_NOT_FOUND", "List does not exist " + which + ".");
  }

  static HubSpotError conflict(long existing, boolean named) {
    String id = Long.toString(existing);
    return new HubSpotError(
        409,
        "CONFLICT",
        "Contact already exists" + (named ? ". Existing ID: " + id : ""),
        JsonValue.EMPTY_JSON_ARRAY,
        Map.of("existingId", List.of(id)));
  }

  static HubSpotError idsNotFound(Collection<String> ids) {
    return new HubSpotError(
        404,
        "OBJECT_NOT_FOUND",
        "Could not get some CONTACT objects, they may be deleted or not exist."
            + " Check that ids are valid.",
        JsonValue.EMPTY_JSON_ARRAY,
        Map.of("ids", List.copyOf(ids)));
  }

  int status() {
    return status;
  }

  /** The body of a whole answer; a single 409 names the other record only in its text (§5.2). */
  JsonObject body(String correlationId) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("status", "error")
            .add("message", getMessage())
            .add("correlationId", correlationId);
    if (!errors.isEmpty()) {
      json.add("errors", errors);
    }
    if (!context.isEmpty() && status != 409) {
      json.add("context", contextJson());
    }
    if (category != null) {
      json.add("category", category);
    }
    return json.build();
  }

  /** The entry in {@code errors[]} of a batch answer. */
  JsonObject item(String traceId) {
    JsonObjectBuilder details = contextJson();
    if (traceId != null) {
      details.add("objectWriteTraceId", JSON.createArrayBuilder().add(traceId));
    }
    return JSON.createObjectBuilder()
        .add("status", "error")
        .add("category", category)
        .add("message", getMessage())
        .add("context", details)
        .build();
  }

  private JsonObjectBuilder contextJson() {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    context.forEach(
        (key, values) -> {
          JsonArrayBuilder array = JSON.createArrayBuilder();
          values.forEach(array::add);
          json.add(key, array);
        });
    return json;
  }
}
