package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ClockCheck;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.Finding;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Compares NetSuite's UTC time with our own clock, by which requests are signed, and with the
 * account's.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_0528010158.html">
 *     Oracle: the server's time</a>
 */
record TimeCheck(Probe probe) {

  private static final String ZONE = "netsuite-time-zone";
  private static final int QUARTER = 15 * 60;
  private static final Duration CALLS_BETWEEN = Duration.ofMinutes(2);

  List<Finding> findings() {
    Instant utc = serverTime();
    Instant ours = Instant.now();
    return List.of(new ClockCheck(SyncSystem.NETSUITE, true).finding(utc, ours), zone(utc));
  }

  private Instant serverTime() {
    String time =
        text(probe.attempts().ask("asking for the time", probe.api()::serverTime), "serverTime");
    try {
      return Instant.parse(time);
    } catch (DateTimeException e) {
      throw NetSuiteTrouble.unreadable("a server time that is none");
    }
  }

  /** Whole quarters of an hour apart: then the account's clock is that of a time zone. */
  private Finding zone(Instant utc) {
    String now = AccountTime.select("CURRENT_DATE");
    String local = probe.value("SELECT " + now + " AS now FROM DUAL", "now");
    Duration apart = Duration.between(utc.atOffset(ZoneOffset.UTC).toLocalDateTime(), time(local));
    long quarters = Math.round((double) apart.toSeconds() / QUARTER);
    Duration rest = apart.minusSeconds(quarters * QUARTER);
    boolean isZone = rest.abs().compareTo(CALLS_BETWEEN) < 0 && Math.abs(quarters) <= 14 * 4;
    return isZone
        ? Finding.passed(
            ZONE,
            "SuiteQL's clock shows UTC"
                + (quarters == 0 ? "" : ZoneOffset.ofTotalSeconds((int) quarters * QUARTER))
                + " now, the time zone of the account or of Tandem's user")
        : Finding.warning(
            ZONE,
            "SuiteQL's clock is %d minutes from UTC, which is no time zone's"
                .formatted(apart.toMinutes()),
            "Set a time zone for Tandem's user in NetSuite (Home > Set Preferences), and tell"
                + " Tandem's makers");
  }

  private static LocalDateTime time(String local) {
    try {
      return AccountTime.parse(local);
    } catch (DateTimeException e) {
      throw NetSuiteTrouble.unreadable("a time by TO_CHAR that is none");
    }
  }
}
