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

  StepFailed(String message, Optional<Instant> retryAt) {
    super(message);
    this.retryAt = retryAt.orElse(null);
  }

  /** When trying again is of use; empty if waiting does not help. */
  Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }
}
