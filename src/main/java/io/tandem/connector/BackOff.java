package io.tandem.connector;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before a call is repeated, where the system does not say: twice as long each
 * time, and never the same, so that calls which were blocked together do not come back together.
 *
 * @param first the longest first pause
 * @param longest no pause is longer
 */
record BackOff(Duration first, Duration longest) {

  /** More would overflow, and is beyond any pause. */
  private static final int DOUBLINGS = 20;

  /** The pause behind this attempt, counted from 1. */
  Duration after(int attempt) {
    long doubled = first.toMillis() << Math.min(attempt - 1, DOUBLINGS);
    long most = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
