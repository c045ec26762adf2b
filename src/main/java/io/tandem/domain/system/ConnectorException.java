package io.tandem.domain.system;

import io.tandem.domain.customer.SyncSystem;

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
    REFUSED_FOR_TODAY(
        "The daily limit is used up. Restart the run after midnight in the account's time zone"),
    UNAVAILABLE("Restart the run when the system answers again"),
    UNREADABLE("Not an answer of this API. Check the address and any proxy, then restart the run"),
    REFUSED("The system does not take this request. Check the mapping, then restart the run");

    private final String remedy;

    Kind(String remedy) {
      this.remedy = remedy;
    }
  }

  private final Kind kind;

  public ConnectorException(
      SyncSystem system, String operation, Kind kind, String reason, Throwable cause) {
    super(system.label() + ", " + operation + ": " + reason + ". " + kind.remedy, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
