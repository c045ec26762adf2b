package io.tandem.job.verify;

import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.system.WriteOutcome;
import java.util.List;
import java.util.Map;

/**
 * Changes that were looked up.
 *
 * @param changes all of them, as they were planned
 * @param comparable as far as their fields are still mapped as they were
 * @param outcomes what became of those that were carried out; the others were not
 */
record VerifiedChanges(
    List<Change> changes, List<Change> comparable, Map<ChangeId, WriteOutcome> outcomes) {

  List<Change> carriedOut() {
    return comparable.stream().filter(change -> outcomes.containsKey(change.id())).toList();
  }

  List<ChangeId> undone() {
    return changes.stream().map(Change::id).filter(id -> !outcomes.containsKey(id)).toList();
  }
}
