package io.tandem.domain.run;

import io.tandem.domain.customer.ExclusionReason;
import java.util.Optional;
import java.util.Set;

/**
 * Where a record stands, and why.
 *
 * @param outcome the counted state
 * @param reason the key of the reason for an exclusion or quarantine, else ""
 */
public record Standing(Outcome outcome, String reason) {

  public static final String UNREADABLE = "unreadable";
  public static final String REFUSED = "refused";

  /** How the reasons begin for which a match needs a person. */
  public static final String AMBIGUOUS = "ambiguous-";

  /** The reasons for an exclusion that lie in the two records together, and not in one of them. */
  private static final Set<String> OF_THE_PAIR =
      Set.of(
          ExclusionReason.TRIAL_LIMIT.key(),
          ExclusionReason.DIRECTION.key(),
          ExclusionReason.COUNTERPART_EXCLUDED.key(),
          ExclusionReason.COUNTERPART_DELETED.key());

  /** A record that is gone because somebody deleted it. */
  public static final Standing DELETED = new Standing(Outcome.GONE, "deleted");

  /** A record that is gone because it was merged into another one. */
  public static final Standing MERGED = new Standing(Outcome.GONE, "merged");

  /** Its write was not sent, for one of the two records had moved since the plan. */
  public static final Standing MOVED = new Standing(Outcome.DEFERRED, "moved");

  /** To be created without an address to be recognised by: it may exist there already. */
  public static final String WITHOUT_KEY = "without-key";

  /** Of a linked person, who is to be written to both systems. */
  public static final String BOTH_WAYS = "both-ways";

  public static Standing of(Outcome outcome) {
    return new Standing(outcome, "");
  }

  /**
   * A record whose counterpart is to be created.
   *
   * @param hasKey whether it has an address by which its counterpart would have been found
   */
  public static Standing toBeCreated(boolean hasKey) {
    return new Standing(Outcome.DEFERRED, hasKey ? "" : WITHOUT_KEY);
  }

  /**
   * A record of a linked person for whom a write is planned.
   *
   * @param inBoth whether it is one write to each of the two systems
   */
  public static Standing toBeUpdated(boolean inBoth) {
    return new Standing(Outcome.DEFERRED, inBoth ? BOTH_WAYS : "");
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
    if (changed || before.isEmpty()) {
      return of(Outcome.PENDING);
    }
    return switch (before.get().outcome()) {
      case CREATED, UPDATED -> of(Outcome.UNCHANGED);
      case EXCLUDED, GONE -> of(Outcome.PENDING);
      default -> before.get();
    };
  }

  /**
   * Where a record stands once a write of its person has gone through. Of two writes each speaks
   * for the record that its values came from alone: should the other never be sent, that one still
   * waits. What was refused, put off or is gone stays to be seen.
   *
   * @param isSource whether the values came from this record, and not from its counterpart
   */
  public Standing onUpdate(boolean isSource) {
    boolean waitsForTheOther = reason.equals(BOTH_WAYS) && !isSource;
    return outcome == Outcome.DEFERRED && !waitsForTheOther && !equals(MOVED)
        ? of(Outcome.UPDATED)
        : this;
  }

  /**
   * Where the record of a linked person stands beside its counterpart: kept out with one that is
   * gone or kept out, also if no run has had a reason to look at it again.
   */
  public Standing beside(Standing counterpart) {
    boolean keptOutItself =
        outcome == Outcome.EXCLUDED || outcome == Outcome.QUARANTINED || outcome == Outcome.GONE;
    if (keptOutItself || counterpart.takesPart()) {
      return this;
    }
    return excluded(
        counterpart.outcome == Outcome.GONE
            ? ExclusionReason.COUNTERPART_DELETED
            : ExclusionReason.COUNTERPART_EXCLUDED);
  }

  /**
   * Whether the record takes part as far as it alone is concerned: it is there, readable, certain,
   * and no rule keeps it out by itself. Kept out for what became of its counterpart, it comes back
   * with it.
   */
  public boolean takesPart() {
    return (outcome != Outcome.EXCLUDED || OF_THE_PAIR.contains(reason))
        && outcome != Outcome.GONE
        && !reason.equals(UNREADABLE)
        && !reason.startsWith(AMBIGUOUS);
  }
}
