package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.netsuite.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Times are text on the account's clock, whose offset is measured (help: article_0528010158). */
abstract class NightsTest extends AccountTest {

  /** Los Angeles puts its clocks back at 09:00 UTC. */
  static final Instant AUTUMN = Instant.parse("2026-11-01T09:00:00Z");

  /** And forward at 10:00 UTC. */
  private static final Instant SPRING = Instant.parse("2027-03-14T10:00:00Z");

  static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  @Test
  void anEditBetweenTwoRunsInTheRepeatedHourIsRead() {
    List<Long> offsets = List.of(-50L, -31L, -10L, 1L, 20L, 29L, 50L, 59L);
    for (long before : offsets) {
      for (long after : offsets) {
        if (before < after) {
          assertEditIsRead(AUTUMN.plus(minutes(before)), AUTUMN.plus(minutes(after)));
        }
      }
    }
  }

  @Test
  void anEditBetweenTwoRunsAroundTheSkippedHourIsRead() {
    assertEditIsRead(SPRING.minus(minutes(5)), SPRING.plus(minutes(5)));
    assertEditIsRead(SPRING.minus(minutes(65)), SPRING.plus(minutes(65)));
    assertEditIsRead(SPRING.plus(minutes(1)), SPRING.plus(minutes(2)));
  }

  @Test
  void everyEditOfTheNightIsReadByARunInEveryQuarterOfAnHour() {
    sandbox.state().reset(0);
    for (int minute = 0; minute < 180; minute += 7) {
      seed(RecordType.CUSTOMER, Map.of(), AUTUMN.plus(minutes(minute - 90)));
    }
    List<CustomerRecord> read = new ArrayList<>();
    Watermark last = nowAt(AUTUMN.minus(minutes(95)));
    for (int minute = -80; minute <= 105; minute += 15) {
      Watermark ceiling = nowAt(AUTUMN.plus(minutes(minute)));
      read.addAll(read(new ReadWindow(Optional.of(last), ceiling)));
      last = ceiling;
    }

    assertThat(read.stream().map(CustomerRecord::id).distinct()).hasSize(26);
  }

  private void assertEditIsRead(Instant first, Instant second) {
    sandbox.state().reset(0);
    connect(settings());
    Watermark from = nowAt(first);
    Instant edited = first.plus(Duration.between(first, second).dividedBy(2));
    String id = seed(RecordType.CUSTOMER, Map.of(), edited);
    Watermark to = nowAt(second);

    assertThat(read(new ReadWindow(Optional.of(from), to)))
        .as("an edit at %s, between runs at %s and %s", edited, first, second)
        .extracting(record -> record.id().value())
        .contains(id);
  }

  Watermark nowAt(Instant instant) {
    sandbox.state().clock().set(instant);
    return connector.now();
  }
}
