package io.tandem.sandbox.netsuite;

import io.tandem.sandbox.NetSuiteSwitches;
import java.time.Clock;
import java.time.Instant;

/** How many calls the account takes in a time, whoever makes them. */
final class CallRate {

  private final NetSuiteSwitches switches;
  private final Clock clock;
  private Instant begin = Instant.MIN;
  private int calls;

  CallRate(NetSuiteSwitches switches, Clock clock) {
    this.switches = switches;
    this.clock = clock;
  }

  /** Counts a call; whether it is taken. */
  synchronized boolean admits() {
    Instant now = clock.instant();
    if (now.isAfter(begin.plus(switches.callsWindow()))) {
      begin = now;
      calls = 0;
    }
    calls++;
    return switches.calls() == 0 || calls <= switches.calls();
  }
}
