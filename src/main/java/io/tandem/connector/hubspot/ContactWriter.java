package io.tandem.connector.hubspot;

import io.tandem.connector.Crew;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes contacts in batches, as many at once as the limits allow. */
record ContactWriter(BatchDelivery delivery, Crew crew) {

  List<WriteOutcome> write(List<Change> changes) {
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    List<Change> sent = new ArrayList<>();
    for (Change change : changes) {
      unchanged(change.draft())
          .ifPresentOrElse(outcome -> outcomes.put(change.id(), outcome), () -> sent.add(change));
    }
    for (List<ContactBatch> wave : ContactBatch.waves(sent)) {
      crew.each(wave, delivery::deliver).forEach(outcomes::putAll);
    }
    return changes.stream().map(change -> outcomes.get(change.id())).toList();
  }

  /** An update that would change nothing is applied as it stands: it need not be sent. */
  private static Optional<WriteOutcome> unchanged(Draft draft) {
    return draft
        .target()
        .filter(target -> draft.changedValues().isEmpty())
        .map(target -> new Applied(target, Fields.of(draft.values())));
  }
}
