package io.tandem.job.apply;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchRule;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Confirmation;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.store.Changes;
import io.tandem.store.GoneRecords;
import io.tandem.store.Links;
import io.tandem.store.LockedLinks;
import io.tandem.store.Quarantine;
import io.tandem.store.QuarantineCase;
import io.tandem.store.StagedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings links, bases, staged copies and quarantine up to what the systems have accepted. */
@ApplicationScoped
public class Settlement {

  @Inject private Configuration configuration;
  @Inject private Changes changes;
  @Inject private Links links;
  @Inject private StagedRecords staged;
  @Inject private GoneRecords goneRecords;
  @Inject private Quarantine quarantine;

  /** Notes all outcomes of a page; returns how many changes were applied. */
  public long settle(RunId run, SentPage page) {
    Page work = new Page(run, page);
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    for (int i = 0; i < page.changes().size(); i++) {
      Change change = page.changes().get(i);
      outcomes.put(change.id(), page.outcomes().get(i));
      work.note(change, page.outcomes().get(i));
    }
    changes.note(outcomes);
    return work.store();
  }

  /** The outcomes of one page, gathered so that each table is written once. */
  private final class Page {
    private final RunId run;
    private final LockedLinks locked;
    private final Map<RecordId, StagedRecord> copies;
    private final List<Link> created = new ArrayList<>();
    private final List<CustomerRecord> written = new ArrayList<>();
    private final List<QuarantineCase> cases = new ArrayList<>();
    private final Map<RecordId, Standing> standings = new HashMap<>();
    private final Map<RecordId, Standing> gone = new HashMap<>();
    private final Confirmation confirmation;

    Page(RunId run, SentPage page) {
      this.run = run;
      confirmation = new Confirmation(configuration.rules(), run);
      // First the links, in one order: both flows may hold changes of one person.
      locked = links.lock(page.changes().stream().flatMap(Settlement::ids).toList());
      copies = staged.of(page.changes().stream().flatMap(Settlement::ids).toList());
    }

    void note(Change change, WriteOutcome outcome) {
      if (outcome instanceof Refused refused) {
        refuse(change.draft(), refused);
      } else if (outcome instanceof Gone) {
        bury(change.draft());
      } else if (outcome instanceof Applied applied && change.draft().target().isPresent()) {
        update(change.draft(), applied);
      } else if (outcome instanceof Applied applied) {
        create(change.draft(), applied);
      }
    }

    private void refuse(Draft draft, Refused refused) {
      Standing standing = Standing.quarantined(Standing.REFUSED);
      ids(draft).forEach(id -> standings.put(id, standing));
      cases.add(
          new QuarantineCase(
              draft.source(),
              Standing.REFUSED,
              draft.targetSystem().label() + ": " + refused.message(),
              draft.target().map(Set::of).orElse(Set.of()),
              refused.correlationId()));
    }

    /** Our write was the first to notice that somebody deleted the record. */
    private void bury(Draft draft) {
      gone.put(draft.target().orElseThrow(), Standing.DELETED);
      standings.put(draft.source(), Standing.excluded(ExclusionReason.COUNTERPART_DELETED));
    }

    private void update(Draft draft, Applied applied) {
      RecordId netsuite =
          ids(draft).filter(id -> id.system() == SyncSystem.NETSUITE).findFirst().orElseThrow();
      Link link = locked.of(netsuite).orElseThrow();
      locked.settle(link.settledAt(confirmation.afterUpdate(link.base(), draft, applied.values())));
      written.add(overlaid(copies.get(applied.record()).record(), draft, applied));
      ids(draft).forEach(id -> standings.put(id, standing(id).onUpdate(id.equals(draft.source()))));
    }

    private void create(Draft draft, Applied applied) {
      CustomerRecord source = copies.get(draft.source()).record();
      created.add(
          Link.between(
              draft.source(),
              applied.record(),
              MatchRule.CREATED,
              confirmation.afterCreate(source, draft, applied.values())));
      CustomerRecord blank =
          CustomerRecord.person(applied.record(), Fields.none()).naming(draft.source());
      written.add(overlaid(blank, draft, applied));
      standings.put(
          draft.source(), new Standing(Outcome.CREATED, standing(draft.source()).reason()));
    }

    private static CustomerRecord overlaid(CustomerRecord copy, Draft draft, Applied applied) {
      Map<String, String> values = new HashMap<>(draft.values());
      values.replaceAll((field, value) -> applied.values().get(field));
      return copy.with(copy.fields().with(values));
    }

    private Standing standing(RecordId id) {
      return copies.get(id).standing();
    }

    long store() {
      links.connect(run, created);
      staged.overwrite(written);
      goneRecords.bury(gone);
      staged.stand(standings);
      quarantine.open(run, cases);
      quarantine.resolve(
          standings.entrySet().stream()
              .filter(standing -> standing.getValue().outcome() != Outcome.QUARANTINED)
              .map(Map.Entry::getKey)
              .toList());
      return written.size();
    }
  }

  private static Stream<RecordId> ids(Change change) {
    return ids(change.draft());
  }

  private static Stream<RecordId> ids(Draft draft) {
    return Stream.concat(Stream.of(draft.source()), draft.target().stream());
  }
}
