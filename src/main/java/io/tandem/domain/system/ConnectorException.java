package io.tandem.domain.system;

import io.tandem.domain.customer.SyncSystem;
import java.time.Instant;
import java.util.Optional;

/**
 * A system cannot be worked with now: the step fails and can be restarted. The message names the
 * system, the operation, the reason and the way out; it never holds a body, a secret or a person.
 */
public class ConnectorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is, and so what helps. */
  public enum Kind {
    CREDENTIALS("Check the credentials and the role, then restart the run"),
    FORBIDDEN("Grant the missing permission or scope, then restart the run"),
    THROTTLED("The system's limit is used up. Restart the run later, or lower Tandem's share"),
    /** The day's share of calls is used up: nothing helps but waiting for {@link #retryAt}. */
    QUOTA("Restart the run when the quota is renewed, or raise Tandem's share"),
    UNAVAILABLE("Restart the run when the system answers again"),
    UNREADABLE("Not an answer of this API. Check the address and any proxy, then restart the run"),
    REFUSED("The system does not take this request. Check the mapping, then restart the run");

    private final String remedy;

    Kind(String remedy) {
      this.remedy = remedy;
    }
  }

  private final SyncSystem system;
  private final Kind kind;
  private final transient Optional<Instant> retryAt;

  /** Trouble of which nobody says when it will be over. */
  public ConnectorException(
      SyncSystem system, String operation, Kind kind, String reason, Throwable cause) {
    this(system, operation, kind, reason, Optional.empty(), cause);
  }

  /**
   * Trouble of which the system says when it will be over.
   *
   * @param retryAt before when trying again is of no use
   */
  public ConnectorException(
      SyncSystem system,
      String operation,
      Kind kind,
      String reason,
      Optional<Instant> retryAt,
      Throwable cause) {
    super(
        system.label()
            + ", "
            + operation
            + ": "
            + reason
            + retryAt.map(time -> ", not before " + time).orElse("")
            + ". "
            + kind.remedy,
        cause);
    this.system = system;
    this.kind = kind;
    this.retryAt = retryAt;
  }

  public SyncSystem system() {
    return system;
  }

  public Kind kind() {
    return kind;
  }

  /** Before when trying again is of no use, where the system tells: a run is put off until then. */
  public Optional<Instant> retryAt() {
    return retryAt;
  }
}
