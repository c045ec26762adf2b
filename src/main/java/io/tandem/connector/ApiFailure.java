package io.tandem.connector;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An answer with an error status. Its message names the status only: bodies may hold people. */
public class ApiFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonObject body;
  private final boolean foreign;
  private final String correlationId;
  private final transient Optional<Duration> retryAfter;
  private final transient Optional<Instant> at;
  private final transient Optional<String> location;

  ApiFailure(
      int status,
      Optional<JsonObject> body,
      String correlationId,
      Optional<Duration> retryAfter,
      Optional<Instant> at,
      Optional<String> location) {
    super("HTTP status " + status);
    this.status = status;
    this.body = body.orElse(JsonObject.EMPTY_JSON_OBJECT);
    this.foreign = body.isEmpty();
    this.correlationId = correlationId;
    this.retryAfter = retryAfter;
    this.at = at;
    this.location = location;
  }

  public int status() {
    return status;
  }

  /** The error body, empty if it was no JSON object. */
  public JsonObject body() {
    return body;
  }

  /** Where the answer points to, as a refused repetition does to its first result. */
  public Optional<String> location() {
    return location;
  }

  /** Whether it has a body that is no JSON object, as the page of a proxy is none. */
  public boolean isForeign() {
    return foreign;
  }

  /** The id that the system's support can find the request by, or "". */
  public String correlationId() {
    return correlationId;
  }

  /** How long the system asks to wait, where it says so. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** When the system answered, by its own clock to the second, where it says so. */
  public Optional<Instant> at() {
    return at;
  }
}
