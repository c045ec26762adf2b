package io.tandem.domain.send;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.run.Standing;
import io.tandem.domain.system.WriteOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the look at both records just before a write found. */
public sealed interface Freshness {

  /** They are as they were when the write was planned: it may be sent. */
  record AsPlanned() implements Freshness {}

  /** The target holds already what was to be written. */
  record Held(WriteOutcome.Applied outcome) implements Freshness {}

  /**
   * One of them has moved since: the write is not sent, and the person is decided anew.
   *
   * @param now the records as they were found
   * @param gone those that their system says it does not have
   */
  record Moved(List<CustomerRecord> now, List<RecordId> gone) implements Freshness {

    public Moved {
      now = List.copyOf(now);
      gone = List.copyOf(gone);
    }

    /** Where those of the write's records stand now that are not gone. */
    public Map<RecordId, Standing> standings(Draft draft, Eligibility eligibility) {
      Map<RecordId, Standing> standings = new HashMap<>();
      draft.records().forEach(id -> standings.put(id, Standing.MOVED));
      now.forEach(
          record ->
              eligibility
                  .exclusionOf(record)
                  .ifPresent(reason -> standings.put(record.id(), Standing.excluded(reason))));
      standings.keySet().removeAll(gone);
      return standings;
    }
  }
}
