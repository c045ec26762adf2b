package io.tandem.connector.netsuite;

import java.util.Map;

/** CURRENT_DATE on a clock that is half a day ahead of the stamps. */
class ClockAheadTest extends NightsTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.clock-zone", "Asia/Kolkata");
  }
}
