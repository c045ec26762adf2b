package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.netsuite.RecordType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountClockTest extends NightsTest {

  @Test
  void aWatermarkSaysTheAccountsTimeAndItsOffset() {
    sandbox.state().clock().set(Instant.parse("2026-10-06T12:00:00Z"));

    assertThat(connector.now().position()).startsWith("2026-10-06T05:0").endsWith("-07:00");
  }

  @Test
  void theSameHourHasTwoWatermarksInTheNightWhenItIsRepeated() {
    String first = nowAt(AUTUMN.minus(minutes(30))).position();
    String second = nowAt(AUTUMN.plus(minutes(30))).position();

    assertThat(first).startsWith("2026-11-01T01:30").endsWith("-07:00");
    assertThat(second).startsWith("2026-11-01T01:30").endsWith("-08:00");
  }

  @Test
  void anHourThatIsNotRepeatedIsNotReadTwice() {
    Watermark from = at(TUESDAY);
    seed(RecordType.CUSTOMER, Map.of(), TUESDAY.minus(minutes(1)));
    String id = seed(RecordType.CUSTOMER, Map.of(), TUESDAY.plus(minutes(1)));
    seed(RecordType.CUSTOMER, Map.of(), TUESDAY.plus(minutes(3)));

    assertThat(read(new ReadWindow(Optional.of(from), at(TUESDAY.plus(minutes(2))))))
        .extracting(record -> record.id().value())
        .containsExactly(id);
  }
}
