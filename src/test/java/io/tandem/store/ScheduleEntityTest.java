package io.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScheduleEntityTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant NEXT = NOON.plusSeconds(60);

  @Test
  void aFiringThatAnotherNodeHasTakenIsNotDueAgain() {
    ScheduleEntity taken = new ScheduleEntity("customer-sync", NEXT);

    assertThat(taken.isDue(NOON.plusMillis(5), NEXT)).isFalse();
    assertThat(taken.isDue(NEXT, NEXT.plusSeconds(60))).isTrue();
  }

  @Test
  void ofManyMissedFiringsOneIsMadeUpFor() {
    ScheduleEntity missed = new ScheduleEntity("customer-sync", NOON.minusSeconds(3600));
    assertThat(missed.isDue(NOON, NEXT)).isTrue();

    missed.due(NEXT);

    assertThat(missed.isDue(NOON.plusMillis(1), NEXT)).isFalse();
  }

  @Test
  void aDenserScheduleHoldsAtOnce() {
    ScheduleEntity nightly = new ScheduleEntity("full-sweep", NOON.plusSeconds(50_000));

    assertThat(nightly.isDue(NOON, NEXT)).isTrue();
  }
}
