package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.RecordType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which clock CURRENT_DATE shows is documented nowhere: here it is not that of the stamps. */
class ForeignClockTest extends NightsTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.clock-zone", "UTC");
  }

  @Test
  void aStampTellsTheDifferenceAndItMayGrowByAnHour() {
    sandbox.state().clock().set(TUESDAY);
    seed(RecordType.CUSTOMER, Map.of(), TUESDAY.minus(minutes(3)));

    assertThat(AccountTime.of(connector.now()))
        .satisfies(
            time -> {
              assertThat(time.low()).hasToString("-08:00");
              assertThat(time.high()).hasToString("+01:00");
            });
  }
}
