package io.tandem.job.plan;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Link;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.PlanResult;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Standing;
import io.tandem.domain.run.Trial;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.plan.PlannedPage.Person;
import io.tandem.store.Changes;
import io.tandem.store.Links;
import io.tandem.store.Progress;
import io.tandem.store.Quarantine;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores the plan, and the bases that it intends: they hold once the plan may be sent. */
@Dependent
@Named
@Reported
public class PlanWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Changes changes;
  @Inject private Links links;
  @Inject private StagedRecords staged;
  @Inject private Quarantine quarantine;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      write((PlannedPage) item, place.run());
    }
  }

  private void write(PlannedPage page, RunId run) {
    Map<RecordId, Standing> standings = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    List<Link> settled = new ArrayList<>();
    Trial trial =
        Trial.of(
            configuration.current().maxRecords(),
            () -> links.count() + changes.plannedCreates(run));
    for (Person person : page.persons()) {
      PlanResult result = person.result();
      if (result instanceof PlanResult.Excluded excluded) {
        standings.put(person.record(), Standing.excluded(excluded.reason()));
      } else if (result instanceof PlanResult.Create && !trial.admitsOneMore()) {
        standings.put(person.record(), Standing.excluded(ExclusionReason.TRIAL_LIMIT));
      } else if (result instanceof PlanResult.Create create) {
        drafts.add(create.draft());
        standings.put(person.record(), Standing.toBeCreated(create.draft().hasKey()));
      } else if (result instanceof PlanResult.Update update) {
        drafts.addAll(update.drafts());
        settled.add(person.link().orElseThrow().settledAt(update.base()));
        standBoth(standings, person, Standing.toBeUpdated(update.drafts().size() > 1));
      } else if (result instanceof PlanResult.NoChange noChange) {
        settled.add(person.link().orElseThrow().settledAt(noChange.base()));
        standBoth(standings, person, Standing.of(Outcome.UNCHANGED));
      }
    }
    changes.plan(numbered(run, drafts));
    links.intend(run, settled);
    staged.stand(standings);
    quarantine.resolve(unchanged(standings));
    place.advance(progress, page.next(), page.persons().size(), drafts.size());
  }

  private static void standBoth(
      Map<RecordId, Standing> standings, Person person, Standing standing) {
    Link link = person.link().orElseThrow();
    standings.put(link.netsuite(), standing);
    standings.put(link.hubspot(), standing);
  }

  private List<Change> numbered(RunId run, List<Draft> drafts) {
    long sequence = progress.of(run, place.step()).written();
    List<Change> numbered = new ArrayList<>();
    for (Draft draft : drafts) {
      sequence++;
      numbered.add(new Change(new ChangeId(run, sequence), draft));
    }
    return numbered;
  }

  private static List<RecordId> unchanged(Map<RecordId, Standing> standings) {
    return standings.entrySet().stream()
        .filter(standing -> standing.getValue().outcome() == Outcome.UNCHANGED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
