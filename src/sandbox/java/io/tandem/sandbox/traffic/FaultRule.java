package io.tandem.sandbox.traffic;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What shall go wrong with which requests.
 *
 * @param system hubspot, netsuite, or null for both
 * @param pathContains part of the path or query, or null for every path
 * @param method HTTP method, or null for every method
 * @param count how many matching requests are hit; -1 for all
 * @param after how many matching requests pass unharmed before
 * @param share of every hundred matching requests behind those, how many may be hit
 * @param kind what happens
 * @param status status of the answer for STATUS and LOST_ANSWER; 0 drops the connection
 * @param body body of that answer
 * @param contentType its media type, and the one that WRONG_TYPE pretends
 * @param headers its further headers
 * @param percent how much of the body comes before it ends early
 * @param pause how long SLOW waits, and DRIBBLE before each byte
 */
public record FaultRule(
    String system,
    String pathContains,
    String method,
    int count,
    int after,
    int share,
    FaultKind kind,
    int status,
    String body,
    String contentType,
    Map<String, String> headers,
    int percent,
    Duration pause) {

  private static final Set<String> NAMES =
      Set.of(
          "system",
          "pathContains",
          "method",
          "count",
          "after",
          "share",
          "kind",
          "status",
          "body",
          "contentType",
          "headers",
          "percent",
          "millis");
  private static final int ALL = 100;
  private static final int HALF = 50;
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** A rule that may hit every matching request, and leaves half of a body. */
  public FaultRule(
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
    this(
        system,
        pathContains,
        method,
        count,
        after,
        ALL,
        kind,
        status,
        body,
        contentType,
        headers,
        HALF,
        SECOND);
  }

  /**
   * Reads a rule as the admin resource takes it; everything but the kind may be left out.
   *
   * @throws IllegalArgumentException if it has a name that no rule has: it would hit everything
   */
  public static FaultRule of(JsonObject json) {
    if (!NAMES.containsAll(json.keySet())) {
      throw new IllegalArgumentException("A fault rule has " + NAMES + ", not " + json.keySet());
    }
    FaultKind kind = FaultKind.of(json.getString("kind", "status"));
    int otherwise = kind == FaultKind.STATUS ? 503 : 0;
    String type = kind == FaultKind.WRONG_TYPE ? "text/plain" : "application/json";
    return new FaultRule(
        json.getString("system", null),
        json.getString("pathContains", null),
        json.getString("method", null),
        json.getInt("count", kind.defaultCount()),
        json.getInt("after", 0),
        json.getInt("share", ALL),
        kind,
        json.getInt("status", otherwise),
        body(json.get("body")),
        json.getString("contentType", type),
        headers(json.getJsonObject("headers")),
        json.getInt("percent", HALF),
        Duration.ofMillis(json.getInt("millis", (int) SECOND.toMillis())));
  }

  boolean matches(Target target, String requestMethod, String path) {
    return (system == null || Target.of(system) == target)
        && (method == null || method.equalsIgnoreCase(requestMethod))
        && (pathContains == null || path.contains(pathContains));
  }

  /** Whether it may hit the matching request of this number, which counts from 1. */
  boolean chooses(int number) {
    return number > after && number(number) > number(number - 1);
  }

  /** How many of so many matching requests it may hit: evenly spread, and always the same ones. */
  int number(int matching) {
    return Math.max(0, matching - after) * share / ALL;
  }

  /** How much of a body that long comes before it ends early. */
  int ofBody(int length) {
    return (int) ((long) length * percent / ALL);
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
