package io.tandem.connector.hubspot;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;

/**
 * Spaces calls so that a rolling window of the system's never sees more than it allows. A bucket
 * alone knows no rolling window: its refill is chosen so that what it holds and what it gains
 * within a window, and a little longer, for calls do not all travel equally fast, stays below the
 * limit.
 */
final class Pace {

  /** How much one call may overtake another one on the way. */
  private static final Duration JITTER = Duration.ofMillis(50);

  /** The part of a window's calls that may be made up for after a pause. */
  private static final int CATCHING_UP = 40;

  private static final double SLOWING = 0.8;
  private static final double SLOWEST = 0.1;
  private static final double EASING = 0.01;

  private final Bucket bucket;
  private double calls;
  private Duration window;
  private double throttle = 1;
  private long heldUntil = System.nanoTime();

  /**
   * A pace of so many calls in any window.
   *
   * @param calls may be a fraction, above 0
   */
  Pace(double calls, Duration window) {
    this.calls = calls;
    this.window = window;
    bucket = Bucket.builder().addLimit(bandwidth()).build();
  }

  /** Waits until the next call may be made. */
  void await() {
    bucket.asBlocking().consumeUninterruptibly(1);
  }

  /** Takes over what the system says that it allows. */
  synchronized void allow(double newCalls, Duration newWindow) {
    if (newCalls != calls || !newWindow.equals(window)) {
      calls = newCalls;
      window = newWindow;
      apply();
    }
  }

  /** Lets all calls wait, and goes on slower: somebody else is using the same limit. */
  synchronized void slowDown(Duration pause) {
    long now = System.nanoTime();
    if (now - heldUntil < 0) {
      return;
    }
    heldUntil = now + pause.toNanos();
    throttle = Math.max(SLOWEST, throttle * SLOWING);
    apply();
    bucket.consumeIgnoringRateLimits(1 + pause.toNanos() / period().toNanos());
  }

  /** A call went well: after some hundred of them the pace is the old one again. */
  synchronized void ease() {
    if (throttle < 1) {
      throttle = Math.min(1, throttle + EASING);
      apply();
    }
  }

  private void apply() {
    bucket.replaceConfiguration(
        BucketConfiguration.builder().addLimit(bandwidth()).build(),
        TokensInheritanceStrategy.AS_IS);
  }

  private Bandwidth bandwidth() {
    return Bandwidth.builder().capacity(held()).refillGreedy(1, period()).build();
  }

  private long held() {
    return Math.max(1, (long) (calls / CATCHING_UP));
  }

  private Duration period() {
    double gained = (calls - held() + 1) * throttle;
    return Duration.ofNanos(Math.max(1, (long) (window.plus(JITTER).toNanos() / gained)));
  }
}
