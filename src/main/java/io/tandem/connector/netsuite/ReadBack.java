package io.tandem.connector.netsuite;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.send.Written;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what NetSuite keeps in the place of what was sent, and adds what it set by itself: a new
 * customer gets a status.
 */
record ReadBack(EntityReader reader, SyncRules rules) {

  /**
   * The outcomes with the values as NetSuite keeps them.
   *
   * @param outcomes one for each change, in their order
   */
  List<WriteOutcome> of(List<Change> changes, List<WriteOutcome> outcomes) {
    Map<RecordId, CustomerRecord> found = reader.records(records(outcomes));
    Written written = new Written(rules);
    List<WriteOutcome> kept = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      WriteOutcome outcome = outcomes.get(i);
      Draft draft = changes.get(i).draft();
      kept.add(
          outcome instanceof Applied applied
              ? Optional.ofNullable(found.get(applied.record()))
                  .map(record -> written.of(draft, record))
                  .orElse(applied)
              : outcome);
    }
    return kept;
  }

  private static List<RecordId> records(List<WriteOutcome> outcomes) {
    return outcomes.stream()
        .filter(Applied.class::isInstance)
        .map(outcome -> ((Applied) outcome).record())
        .toList();
  }
}
