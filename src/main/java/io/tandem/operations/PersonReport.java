package io.tandem.operations;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.store.OpenCase;
import java.util.Map;
import java.util.Optional;

/**
 * One person as the two systems have it, and why it is synced or not.
 *
 * @param link the link, if the two records are known to be one person
 * @param sides the records, by system; a person known to one system only has one
 */
public record PersonReport(Optional<Link> link, Map<SyncSystem, Side> sides) {

  public PersonReport {
    sides = Map.copyOf(sides);
  }

  /**
   * One of the records.
   *
   * @param why what its standing means and what to do, "" where all is well
   * @param openCase what a person must see of it
   */
  public record Side(StagedRecord record, String why, Optional<OpenCase> openCase) {

    boolean isGone() {
      return record.standing().outcome() == Outcome.GONE;
    }
  }

  /** What a person's link is. */
  public enum State {
    /** The two records are one person. */
    LIVE,
    /** One of the two is gone: nothing is deleted, nothing created again. */
    TOMBSTONE,
    /** There is no link. */
    NONE
  }

  public State state() {
    if (link.isEmpty()) {
      return State.NONE;
    }
    return sides.size() < 2 || sides.values().stream().anyMatch(Side::isGone)
        ? State.TOMBSTONE
        : State.LIVE;
  }
}
