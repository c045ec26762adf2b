package io.tandem.connector.hubspot;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The calls of a day, which all apps of the account share. It begins anew at midnight in the
 * account's time zone.
 *
 * @see <a href="https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines">
 *     HubSpot: API usage guidelines and limits</a>
 */
final class DailyQuota {

  /** Without the account's time zone nobody knows when its day ends. */
  private static final Duration UNKNOWN_ZONE = Duration.ofHours(1);

  private final double share;
  private final Clock clock;
  private volatile Optional<ZoneId> zone = Optional.empty();
  private volatile Optional<Instant> spentUntil = Optional.empty();

  DailyQuota(double share, Clock clock) {
    this.share = share;
    this.clock = clock;
  }

  /** Learns where the account is. */
  void in(ZoneId accountsZone) {
    zone = Optional.of(accountsZone);
  }

  /** Learns what is left, and leaves to the other apps what is not our share. */
  void note(long daily, long remaining) {
    spentUntil =
        remaining <= Math.round(daily * (1 - share)) ? Optional.of(renewal()) : Optional.empty();
  }

  /**
   * Lets a call pass, or not.
   *
   * @throws ConnectorException if the day's share is used up
   */
  void check(String operation) {
    spentUntil
        .filter(clock.instant()::isBefore)
        .ifPresent(
            until -> {
              throw new ConnectorException(
                  SyncSystem.HUBSPOT,
                  operation,
                  Kind.QUOTA,
                  "the day's share of calls (tandem.hubspot.rate-share) is used up",
                  Optional.of(until),
                  null);
            });
  }

  /** When the next day begins. */
  Instant renewal() {
    Instant now = clock.instant();
    return zone.map(here -> ZonedDateTime.ofInstant(now, here).toLocalDate().plusDays(1))
        .map(tomorrow -> tomorrow.atStartOfDay(zone.orElseThrow()).toInstant())
        .orElse(now.plus(UNKNOWN_ZONE));
  }

  /** How long it is until then. */
  Duration untilRenewal() {
    return Duration.between(clock.instant(), renewal());
  }
}
