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
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one place that repeats calls. MicroProfile's {@code @Retry} cannot wait as long as an answer
 * asks for, nor tell a throttled call from a refused one.
 *
 * @param system whose calls these are
 * @param diagnosis what an error answer means in this system
 */
public record Attempts(SyncSystem system, Diagnosis diagnosis) {

  private static final int MOST = 6;
  private static final int MOST_UNREADABLE = 2;

  /**
   * Others use the limit too: a third of all calls may be blocked for hours, and no run must end.
   */
  private static final int MOST_THROTTLED = 12;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final BackOff USUAL = new BackOff(FIRST_PAUSE, LONGEST_PAUSE);

  /** Limits count by the minute, where they do not count calls in flight. */
  private static final BackOff THROTTLED = new BackOff(FIRST_PAUSE, Duration.ofMinutes(1));

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
        return requireNonNull(Measured.call(system, call));
      } catch (ApiFailure failure) {
        pause(afterFailure(operation, failure, attempt), operation);
      } catch (ConnectorException trouble) {
        pause(afterTrouble(trouble, attempt), operation);
      } catch (NullPointerException | ClassCastException e) {
        pause(afterNonsense(operation, "the answer is no JSON object", e, attempt), operation);
      } catch (ProcessingException | IllegalStateException | JsonException e) {
        pause(afterSilence(operation, e, attempt), operation);
      }
    }
  }

  private Duration afterFailure(String operation, ApiFailure failure, int attempt) {
    Kind kind = kindOf(failure);
    if (kind == Kind.REFUSED) {
      throw failure;
    }
    Optional<Duration> asked = diagnosis.pause(failure);
    boolean isLong = asked.filter(pause -> pause.compareTo(LONGEST_PAUSE) > 0).isPresent();
    // A system that is away for hours, as while an account moves, is none to wait for in here.
    if (attempt >= most(kind) || isLong) {
      throw trouble(operation, kind, failure, asked);
    }
    return asked.orElseGet(() -> (kind == Kind.THROTTLED ? THROTTLED : USUAL).after(attempt));
  }

  /** Both systems refuse in JSON: the page of a proxy says nothing about what was sent. */
  private Kind kindOf(ApiFailure failure) {
    Kind kind = diagnosis.kind(failure);
    return kind == Kind.REFUSED && failure.isForeign() ? Kind.UNREADABLE : kind;
  }

  private static Duration afterTrouble(ConnectorException trouble, int attempt) {
    if (trouble.kind() != Kind.UNREADABLE || attempt >= MOST_UNREADABLE) {
      throw trouble;
    }
    return USUAL.after(attempt);
  }

  private Duration afterSilence(String operation, RuntimeException thrown, int attempt) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectorException trouble) {
        throw trouble;
      }
    }
    if (!isConnectionTrouble(thrown)) {
      return afterNonsense(operation, "the answer is no JSON", thrown, attempt);
    }
    if (attempt == MOST) {
      throw new ConnectorException(
          system, operation, Kind.UNAVAILABLE, "no answer after " + MOST + " attempts", thrown);
    }
    return USUAL.after(attempt);
  }

  /**
   * A gateway may cut an answer short or put a page of its own before it, and not the next time.
   */
  private Duration afterNonsense(
      String operation, String reason, RuntimeException thrown, int attempt) {
    if (attempt >= MOST_UNREADABLE) {
      throw new ConnectorException(system, operation, Kind.UNREADABLE, reason, thrown);
    }
    return USUAL.after(attempt);
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
      throw trouble(operation, Kind.REFUSED, failure, Optional.empty());
    }
  }

  private ConnectorException trouble(
      String operation, Kind kind, ApiFailure failure, Optional<Duration> pause) {
    String id = failure.correlationId().isEmpty() ? "" : ", id " + failure.correlationId();
    return new ConnectorException(
        system,
        operation,
        kind,
        "HTTP status " + failure.status() + id,
        pause.map(Instant.now()::plus),
        failure);
  }

  private static int most(Kind kind) {
    return switch (kind) {
      case THROTTLED -> MOST_THROTTLED;
      case UNAVAILABLE -> MOST;
      case UNREADABLE -> MOST_UNREADABLE;
      default -> 1;
    };
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

  private void pause(Duration pause, String operation) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(system, operation, Kind.UNAVAILABLE, "interrupted", e);
    }
  }
}
