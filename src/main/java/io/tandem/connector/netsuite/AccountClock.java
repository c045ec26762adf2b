package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Measures by how much the account's clock differs from UTC. {@code CURRENT_DATE} is what SuiteQL
 * takes for now; that the stamps of records are on the same clock is documented nowhere, so one
 * stamp is held against the record service, which shows it in UTC.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_0528010158.html">
 *     Oracle: the server's time as the base for reading changes</a>
 */
final class AccountClock {

  /** Offsets are multiples of it; the rest is the time between two calls. */
  private static final Duration STEP = Duration.ofMinutes(15);

  /** A record that changed again between two calls tells nothing. */
  private static final Duration SAME_STAMP = Duration.ofSeconds(1);

  private static final Duration SLOW_CALL = STEP.dividedBy(2);

  /** Within it clocks are not put forward or back, but on two days a year. */
  private static final Duration LATELY = Duration.ofDays(2);

  private final NetSuiteApi api;
  private final Attempts attempts;
  private final SuiteQl suiteQl;
  private final EntityType type;

  /** What stamps are ahead of CURRENT_DATE; empty until a record of late has told. */
  private Optional<Duration> difference = Optional.empty();

  AccountClock(NetSuiteApi api, Attempts attempts, SuiteQl suiteQl, EntityType type) {
    this.api = api;
    this.attempts = attempts;
    this.suiteQl = suiteQl;
    this.type = type;
  }

  /** The time now. */
  synchronized AccountTime now() {
    Instant utc = serverTime();
    LocalDateTime shown = shown();
    ZoneOffset offset =
        offset(shown, utc, SLOW_CALL)
            .orElseThrow(() -> NetSuiteTrouble.unreadable("times that belong to no time zone"));
    if (!difference.equals(Optional.of(Duration.ZERO))) {
      difference = difference(shown, offset);
    }
    return spread(utc, offset, difference.orElse(Duration.ZERO));
  }

  /** Two clocks are put forward and back on two days: then an hour more, on either side. */
  private static AccountTime spread(Instant utc, ZoneOffset offset, Duration difference) {
    Duration doubt = difference.isZero() ? Duration.ZERO : Duration.ofHours(1);
    Duration low = difference.isNegative() ? difference : Duration.ZERO;
    Duration high = difference.isNegative() ? Duration.ZERO : difference;
    return new AccountTime(utc, plus(offset, low.minus(doubt)), plus(offset, high.plus(doubt)));
  }

  private Instant serverTime() {
    JsonObject answer = attempts.ask("asking for the time", api::serverTime);
    return instant(answer, "serverTime")
        .orElseThrow(() -> NetSuiteTrouble.unreadable("a time of the server that is none"));
  }

  private LocalDateTime shown() {
    String now = "SELECT " + AccountTime.select("CURRENT_DATE") + " AS account_time FROM DUAL";
    return local(suiteQl.value("asking for the account's time", now, "account_time"));
  }

  private Optional<Duration> difference(LocalDateTime now, ZoneOffset offset) {
    String since = AccountTime.text(now.minus(LATELY));
    String query =
        "SELECT c.id, %s AS changed_at FROM %s c WHERE c.lastmodifieddate >= %s AND ROWNUM <= 1"
            .formatted(
                AccountTime.select("c.lastmodifieddate"), type.key(), AccountTime.literal(since));
    return suiteQl.rows("asking for a record of late", query).stream()
        .findFirst()
        .flatMap(row -> stampInUtc(row).flatMap(utc -> offset(stamp(row), utc, SAME_STAMP)))
        .map(stamps -> Duration.ofSeconds(stamps.getTotalSeconds() - offset.getTotalSeconds()));
  }

  private static LocalDateTime stamp(JsonObject row) {
    return local(text(row, "changed_at"));
  }

  /** Empty where the role may not ask for single records: then CURRENT_DATE has to do. */
  private Optional<Instant> stampInUtc(JsonObject row) {
    try {
      JsonObject record =
          attempts.repeat(
              "asking for a record's time",
              () -> api.record(type.key(), text(row, "id"), "lastModifiedDate"));
      return instant(record, "lastModifiedDate");
    } catch (ApiFailure refused) {
      return Optional.empty();
    } catch (ConnectorException e) {
      if (e.kind() == Kind.FORBIDDEN) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Optional<ZoneOffset> offset(LocalDateTime local, Instant utc, Duration rest) {
    Duration ahead = Duration.between(utc, local.toInstant(ZoneOffset.UTC));
    long steps = Math.round((double) ahead.toSeconds() / STEP.toSeconds());
    Duration rounded = STEP.multipliedBy(steps);
    boolean clear = ahead.minus(rounded).abs().compareTo(rest) <= 0;
    return clear && rounded.abs().toHours() <= 14
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) rounded.toSeconds()))
        : Optional.empty();
  }

  private static ZoneOffset plus(ZoneOffset offset, Duration difference) {
    return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() + (int) difference.toSeconds());
  }

  private static LocalDateTime local(String text) {
    try {
      return AccountTime.parse(text);
    } catch (DateTimeException e) {
      throw NetSuiteTrouble.unreadable("a time in another form than the one asked for");
    }
  }

  private static Optional<Instant> instant(JsonObject answer, String name) {
    try {
      return Optional.of(Instant.parse(text(answer, name)).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
