package io.tandem.job.apply;

import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.WriteOutcome;
import java.util.List;

/** Changes that were sent, and what the system made of each, in the same order. */
record SentPage(List<Change> changes, List<WriteOutcome> outcomes) {

  /** The place in the plan up to which changes are dealt with. */
  Cursor end() {
    return new Cursor(Long.toString(changes.get(changes.size() - 1).id().sequence()));
  }
}
