package io.tandem.domain.history;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.PlanResult;
import io.tandem.domain.plan.Planner;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The step plan, as the job has it. */
record Planning(Copies copies, LinkTable links, Planner planner) {

  List<Draft> all() {
    List<Draft> drafts = new ArrayList<>();
    for (SyncSystem system : SyncSystem.values()) {
      Map<RecordId, PlanResult> page = new LinkedHashMap<>();
      copies.pending(system).forEach(copy -> page.put(copy.id(), plan(copy.record())));
      page.forEach((id, result) -> drafts.addAll(note(id, result)));
    }
    return drafts;
  }

  private PlanResult plan(CustomerRecord record) {
    Optional<Link> link = links.of(record.id());
    if (link.isEmpty()) {
      return planner.planLone(record);
    }
    Optional<StagedRecord> counterpart = copies.of(link.get().in(record.id().system().other()));
    return exclusion(counterpart)
        .<PlanResult>map(PlanResult.Excluded::new)
        .orElseGet(() -> planLinked(record, counterpart.orElseThrow().record(), link.get()));
  }

  private static Optional<ExclusionReason> exclusion(Optional<StagedRecord> counterpart) {
    if (counterpart.filter(copy -> copy.standing().outcome() == Outcome.GONE).isPresent()) {
      return Optional.of(ExclusionReason.COUNTERPART_DELETED);
    }
    return counterpart.filter(copy -> copy.standing().takesPart()).isPresent()
        ? Optional.empty()
        : Optional.of(ExclusionReason.COUNTERPART_EXCLUDED);
  }

  private PlanResult planLinked(CustomerRecord record, CustomerRecord counterpart, Link link) {
    return record.id().system() == SyncSystem.NETSUITE
        ? planner.planLinked(record, counterpart, link.base())
        : planner.planLinked(counterpart, record, link.base());
  }

  private List<Draft> note(RecordId id, PlanResult result) {
    if (result instanceof PlanResult.Excluded excluded) {
      copies.stand(id, Standing.excluded(excluded.reason()));
    } else if (result instanceof PlanResult.Create create) {
      copies.stand(id, Standing.toBeCreated(create.draft().hasKey()));
      return List.of(create.draft());
    } else if (result instanceof PlanResult.Update update) {
      settle(id, update.base(), Standing.toBeUpdated(update.drafts().size() > 1));
      return update.drafts();
    } else if (result instanceof PlanResult.NoChange noChange) {
      settle(id, noChange.base(), Standing.of(Outcome.UNCHANGED));
    }
    return List.of();
  }

  private void settle(RecordId id, Settled base, Standing standing) {
    Link link = links.of(id).orElseThrow();
    links.settle(link.settledAt(base));
    copies.stand(link.netsuite(), standing);
    copies.stand(link.hubspot(), standing);
  }
}
