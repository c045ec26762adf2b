package io.tandem.sandbox.netsuite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The account's time: SuiteQL shows local time of the account's zone to the second, the record
 * service shows UTC (help: article_0528010158, section_157305090645).
 */
final class AccountClock {

  private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Clock clock;
  private final ZoneId zone;
  private final ZoneId shown;

  AccountClock(Clock clock, ZoneId zone, ZoneId shown) {
    this.clock = clock;
    this.zone = zone;
    this.shown = shown;
  }

  Instant instant() {
    return clock.instant();
  }

  LocalDateTime now() {
    return local(clock.instant());
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), zone);
  }

  String utc(LocalDateTime local) {
    return local.atZone(zone).toInstant().toString();
  }

  String sqlNow() {
    return SQL.format(LocalDateTime.ofInstant(clock.instant(), shown));
  }
}
