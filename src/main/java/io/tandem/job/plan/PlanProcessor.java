package io.tandem.job.plan;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.plan.PlanResult;
import io.tandem.domain.plan.Planner;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.StagedPage;
import io.tandem.job.plan.PlannedPage.Person;
import io.tandem.store.Links;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans for a page of records, each with its counterpart and their base. */
@Dependent
@Named
@Reported
public class PlanProcessor implements ItemProcessor {

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Links links;
  @Inject private StagedRecords staged;

  @Override
  public PlannedPage processItem(Object item) {
    StagedPage page = (StagedPage) item;
    Planner planner = new Planner(configuration.rules(), place.run());
    List<RecordId> ids = page.records().stream().map(StagedRecord::id).toList();
    Map<RecordId, Link> linked = links.of(ids);
    Map<RecordId, StagedRecord> counterparts =
        staged.of(
            ids.stream()
                .filter(linked::containsKey)
                .map(id -> linked.get(id).in(id.system().other()))
                .toList());
    return new PlannedPage(
        page.records().stream()
            .map(record -> plan(planner, record, linked.get(record.id()), counterparts))
            .toList(),
        page.next());
  }

  private static Person plan(
      Planner planner, StagedRecord staged, Link link, Map<RecordId, StagedRecord> counterparts) {
    CustomerRecord record = staged.record();
    if (link == null) {
      return new Person(record.id(), Optional.empty(), planner.planLone(record));
    }
    StagedRecord counterpart = counterparts.get(link.in(record.id().system().other()));
    return new Person(
        record.id(),
        Optional.of(link),
        exclusion(counterpart)
            .<PlanResult>map(PlanResult.Excluded::new)
            .orElseGet(() -> planLinked(planner, record, counterpart.record(), link)));
  }

  private static Optional<ExclusionReason> exclusion(StagedRecord counterpart) {
    if (counterpart != null && counterpart.standing().outcome() == Outcome.GONE) {
      return Optional.of(ExclusionReason.COUNTERPART_DELETED);
    }
    return counterpart == null || !counterpart.standing().takesPart()
        ? Optional.of(ExclusionReason.COUNTERPART_EXCLUDED)
        : Optional.empty();
  }

  private static PlanResult planLinked(
      Planner planner, CustomerRecord record, CustomerRecord counterpart, Link link) {
    return record.id().system() == SyncSystem.NETSUITE
        ? planner.planLinked(record, counterpart, link.base())
        : planner.planLinked(counterpart, record, link.base());
  }
}
