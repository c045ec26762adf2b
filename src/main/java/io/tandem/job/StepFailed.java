package io.tandem.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A step cannot go on. It carries no cause: the engine keeps a step's exception in its repository,
 * and fails itself over one that holds a class which the engine cannot see.
 */
public class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Null unless waiting helps: a field of an engine's exception has to be serializable. */
  private final Instant retryAt;

  private final String loginRefusedBy;

  /**
   * A failure in words.
   *
   * @param retryAt when trying again is of use; empty if waiting does not help
   * @param loginRefusedBy the key of the system that refused its login, "" if none did
   */
  StepFailed(String message, Optional<Instant> retryAt, String loginRefusedBy) {
    super(message);
    this.retryAt = retryAt.orElse(null);
    this.loginRefusedBy = loginRefusedBy;
  }

  /** When trying again is of use; empty if waiting does not help. */
  Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }

  /** The key of the system that refused its login, "" if none did. */
  String loginRefusedBy() {
    return loginRefusedBy;
  }
}
