package io.tandem.connector;

import static java.util.Objects.requireNonNull;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one place that repeats calls. MicroProfile's {@code @Retry} cannot wait as long as an answer
 * asks for, nor tell a throttled call from a refused one.
 *
 * @param system whose calls these are
 * @param classify what kind of trouble an error status means in this system
 */
public record Attempts(SyncSystem system, Function<ApiFailure, Kind> classify) {

  private static final int MOST = 6;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /**
   * Calls until it succeeds, or it is clear that it will not.
   *
   * @param operation what the call does, for messages
   * @param call must have one effect however often it is sent
   * @throws ApiFailure if the system refuses what was sent
   * @throws ConnectorException if the system cannot be worked with now
   */
  public <T> T repeat(String operation, Supplier<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return requireNonNull(call.get());
      } catch (NullPointerException | ClassCastException e) {
        throw new ConnectorException(
            system, operation, Kind.UNREADABLE, "the answer is no JSON object", e);
      } catch (ApiFailure failure) {
        Kind kind = classify.apply(failure);
        if (kind == Kind.REFUSED) {
          throw failure;
        }
        if (!isPassing(kind) || attempt == MOST || isLong(failure)) {
          throw trouble(operation, kind, failure);
        }
        pause(failure.retryAfter().orElse(backOff(attempt)), operation);
      } catch (ProcessingException | IllegalStateException | JsonException e) {
        if (!isConnectionTrouble(e)) {
          throw new ConnectorException(
              system, operation, Kind.UNREADABLE, "the answer is no JSON", e);
        }
        if (attempt == MOST) {
          throw new ConnectorException(
              system, operation, Kind.UNAVAILABLE, "no answer after " + MOST + " attempts", e);
        }
        pause(backOff(attempt), operation);
      }
    }
  }

  /**
   * Calls as {@link #repeat} does, for what is about no single record: a refusal is trouble too.
   *
   * @throws ConnectorException if the system cannot be worked with now, or does not take the call
   */
  public <T> T ask(String operation, Supplier<T> call) {
    try {
      return repeat(operation, call);
    } catch (ApiFailure failure) {
      throw trouble(operation, Kind.REFUSED, failure);
    }
  }

  private ConnectorException trouble(String operation, Kind kind, ApiFailure failure) {
    String id = failure.correlationId().isEmpty() ? "" : ", id " + failure.correlationId();
    return new ConnectorException(
        system,
        operation,
        kind,
        "HTTP status " + failure.status() + id,
        failure.retryAfter().map(Instant.now()::plus),
        failure);
  }

  /** A system that is away for hours, as while an account moves, is none to wait for in here. */
  private static boolean isLong(ApiFailure failure) {
    return failure.retryAfter().filter(pause -> pause.compareTo(LONGEST_PAUSE) > 0).isPresent();
  }

  private static boolean isPassing(Kind kind) {
    return kind == Kind.THROTTLED || kind == Kind.UNAVAILABLE;
  }

  private static boolean isConnectionTrouble(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonException) {
        return false;
      }
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static Duration backOff(int attempt) {
    long longest = Math.min(FIRST_PAUSE.toMillis() << (attempt - 1), LONGEST_PAUSE.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
  }

  private void pause(Duration pause, String operation) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(system, operation, Kind.UNAVAILABLE, "interrupted", e);
    }
  }
}
