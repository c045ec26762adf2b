package io.tandem.job.apply;

import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.send.Freshness.Moved;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.WriteOutcome;
import java.util.List;
import java.util.Map;

/**
 * Changes that were dealt with.
 *
 * @param outcomes what the system made of those that were sent
 * @param moved why the others were not
 */
public record SentPage(
    List<Change> changes, Map<ChangeId, WriteOutcome> outcomes, Map<ChangeId, Moved> moved) {

  /** The place in the plan up to which changes are dealt with. */
  Cursor end() {
    return new Cursor(Long.toString(changes.get(changes.size() - 1).id().sequence()));
  }
}
