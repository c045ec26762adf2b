package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The calls of a day (docs: API usage guidelines and limits)")
class DailyQuotaTest {

  private static final Instant NOON = Instant.parse("2026-10-06T16:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final DailyQuota quota = new DailyQuota(0.9, new Hand());

  @ParameterizedTest
  @CsvSource({"250000, 25001, true", "250000, 25000, false", "250000, 0, false"})
  void theShareOfTheOtherAppsIsLeftToThem(long daily, long remaining, boolean passes) {
    quota.note(daily, remaining);

    assertThat(catchThrowableOfType(ConnectorException.class, () -> quota.check("x")) == null)
        .isEqualTo(passes);
  }

  @Test
  void aSpentDayIsAQuotaThatIsRenewedAtMidnightWhereTheAccountIs() {
    quota.in(ZoneId.of("US/Eastern"));
    quota.note(1000, 3);
    ConnectorException thrown =
        catchThrowableOfType(ConnectorException.class, () -> quota.check("x"));

    assertThat(thrown.kind()).isEqualTo(Kind.QUOTA);
    assertThat(thrown.retryAt()).contains(Instant.parse("2026-10-07T04:00:00Z"));
    assertThat(thrown).hasMessageContaining("tandem.hubspot.rate-share");
  }

  @Test
  void theNextDayCallsPassAgain() {
    quota.in(ZoneId.of("US/Eastern"));
    quota.note(1000, 3);
    now.set(Instant.parse("2026-10-07T04:00:00Z"));

    assertThatCode(() -> quota.check("x")).doesNotThrowAnyException();
  }

  @Test
  void anAccountWhoseMidnightNobodyKnowsIsAskedAgainAfterAnHour() {
    quota.note(1000, 3);

    assertThat(catchThrowableOfType(ConnectorException.class, () -> quota.check("x")).retryAt())
        .contains(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void anAnswerThatTellsOfMoreOpensTheDayAgain() {
    quota.note(1000, 3);
    quota.note(2000, 1003);

    assertThatCode(() -> quota.check("x")).doesNotThrowAnyException();
  }

  /** A clock that is set by hand. */
  private final class Hand extends Clock {

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
