package io.tandem.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The time both emulators live in: the machine's clock plus a settable offset, in milliseconds. */
public final class SandboxClock extends Clock {

  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  /** Moves the clock so that it shows the given instant now, and runs on from there. */
  public void set(Instant now) {
    offset.set(Duration.between(Instant.now(), now));
  }

  /** Shifts the clock against the machine's. */
  public void shift(Duration fromMachine) {
    offset.set(fromMachine);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the sandbox has one clock");
  }
}
