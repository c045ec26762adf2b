package io.tandem.job;

import io.tandem.domain.run.RunId;
import io.tandem.store.Run;
import java.time.Instant;

/** A run may not start or go on. The message says why, and what to do instead. */
public class RunRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunRefused(String message) {
    super(message);
  }

  /** Another run holds the lease. */
  public static RunRefused underWay(RunId holder) {
    return new RunRefused(
        "Run " + holder + " is under way. Wait for it, or stop it, then start again");
  }

  /** A run waits for a system's limit to be renewed. */
  public static RunRefused waiting(RunId run, Instant until) {
    return new RunRefused(
        "Run "
            + run
            + " waits until "
            + until
            + " for a system's limit to be renewed, and then goes on by itself. Restart it to try"
            + " at once, or stop it, then start again");
  }

  /** A stopped or failed run cannot go on behind a newer one. */
  public static RunRefused overtaken(RunId run) {
    return new RunRefused("A newer run has begun since run " + run + ". Start a new run instead");
  }

  /** A run decides all its records under one set of rules. */
  public static RunRefused otherRules(RunId run) {
    return new RunRefused(
        "The rules have changed since run "
            + run
            + " began: mapping, filters or direction. Start a new run instead");
  }

  /** Only a plan that waits can be decided about. */
  static RunRefused notWaiting(Run run) {
    return new RunRefused(
        "Run " + run.id() + " is " + run.status() + ": its plan does not wait for approval");
  }

  /** Somebody else was quicker. */
  static RunRefused decided(RunId run) {
    return new RunRefused(
        "Somebody has just decided about run " + run + ", or another run has begun. Look again");
  }

  /** The administrator has turned the sync off. */
  public static RunRefused turnedOff() {
    return new RunRefused("The sync is turned off: tandem.enabled=false");
  }
}
