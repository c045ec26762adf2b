package io.tandem.sandbox.traffic;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What shall go wrong with which requests.
 *
 * @param system hubspot, netsuite, or null for both
 * @param pathContains part of the path or query, or null for every path
 * @param method HTTP method, or null for every method
 * @param count how many matching requests are hit; -1 for all
 * @param after how many matching requests pass unharmed before
 * @param kind what happens
 * @param status status of the answer for STATUS and LOST_ANSWER; 0 drops the connection
 * @param body body of that answer
 * @param contentType its media type
 * @param headers its further headers
 */
public record FaultRule(
    String system,
    String pathContains,
    String method,
    int count,
    int after,
    FaultKind kind,
    int status,
    String body,
    String contentType,
    Map<String, String> headers) {

  /** Reads a rule as the admin resource takes it; everything but the kind may be left out. */
  public static FaultRule of(JsonObject json) {
    FaultKind kind = FaultKind.of(json.getString("kind", "status"));
    int otherwise = kind == FaultKind.STATUS ? 503 : 0;
    return new FaultRule(
        json.getString("system", null),
        json.getString("pathContains", null),
        json.getString("method", null),
        json.getInt("count", kind.defaultCount()),
        json.getInt("after", 0),
        kind,
        json.getInt("status", otherwise),
        body(json.get("body")),
        json.getString("contentType", "application/json"),
        headers(json.getJsonObject("headers")));
  }

  boolean matches(Target target, String requestMethod, String path) {
    return (system == null || Target.of(system) == target)
        && (method == null || method.equalsIgnoreCase(requestMethod))
        && (pathContains == null || path.contains(pathContains));
  }

  private static String body(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
  }

  private static Map<String, String> headers(JsonObject json) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (json != null) {
      json.forEach(
          (name, value) ->
              headers.put(
                  name, value instanceof JsonNumber ? value.toString() : json.getString(name)));
    }
    return headers;
  }
}
