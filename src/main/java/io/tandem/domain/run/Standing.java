package io.tandem.domain.run;

import io.tandem.domain.customer.ExclusionReason;
import java.util.Optional;

/**
 * Where a record stands, and why.
 *
 * @param outcome the counted state
 * @param reason the key of the reason for an exclusion or quarantine, else ""
 */
public record Standing(Outcome outcome, String reason) {

  public static final String UNREADABLE = "unreadable";
  public static final String REFUSED = "refused";

  public static Standing of(Outcome outcome) {
    return new Standing(outcome, "");
  }

  public static Standing excluded(ExclusionReason reason) {
    return new Standing(Outcome.EXCLUDED, reason.key());
  }

  public static Standing quarantined(String reason) {
    return new Standing(Outcome.QUARANTINED, reason);
  }

  /**
   * Where a record stands that has just been read.
   *
   * @param before where it stood; empty if it was never read before
   * @param changed whether anything about it is new
   * @param exclusion the rule that keeps it out now, if any
   */
  public static Standing onArrival(
      Optional<Standing> before, boolean changed, Optional<ExclusionReason> exclusion) {
    if (exclusion.isPresent()) {
      return excluded(exclusion.get());
    }
    if (changed || before.isEmpty() || before.get().outcome() == Outcome.EXCLUDED) {
      return of(Outcome.PENDING);
    }
    return switch (before.get().outcome()) {
      case CREATED, UPDATED -> of(Outcome.UNCHANGED);
      default -> before.get();
    };
  }
}
