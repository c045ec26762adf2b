package io.tandem.connector;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.Finding;
import java.time.Duration;
import java.time.Instant;

/**
 * How far this server's clock is from a system's.
 *
 * @param signs whether requests are signed with our own time, which a system takes for minutes only
 */
public record ClockCheck(SyncSystem system, boolean signs) {

  private static final Duration NOTICED = Duration.ofMinutes(1);

  /** A minute less than NetSuite takes. */
  private static final Duration DANGEROUS = Duration.ofMinutes(4);

  /**
   * Compares two clocks.
   *
   * @param theirs the system's clock
   * @param ours this server's clock at the same moment
   */
  public Finding finding(Instant theirs, Instant ours) {
    Duration off = Duration.between(theirs, ours);
    String check = system.key() + "-clock";
    String meaning = meaning(off);
    String remedy = "Let NTP set this server's clock";
    if (signs && off.abs().compareTo(DANGEROUS) > 0) {
      return Finding.failed(
          check, meaning + ", and logins are refused from five minutes on", remedy);
    }
    return off.abs().compareTo(NOTICED) > 0
        ? Finding.warning(check, meaning, remedy)
        : Finding.passed(check, meaning);
  }

  /** How far the clocks are apart, in words. */
  public String meaning(Duration off) {
    return "This server's clock is %d s %s %s's"
        .formatted(off.abs().toSeconds(), off.isNegative() ? "behind" : "ahead of", system.label());
  }
}
