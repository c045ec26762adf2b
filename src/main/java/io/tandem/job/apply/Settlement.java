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
import io.tandem.domain.plan.Confirmation;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import io.tandem.domain.send.Freshness.Moved;
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

/** Brings links, bases, staged copies and quarantine up to what the systems have accepted. */
@ApplicationScoped
public class Settlement {

  /** Where a person's case ends; put off, it stays open. */
  private static final Set<Outcome> CLOSING =
      Set.of(Outcome.CREATED, Outcome.UPDATED, Outcome.EXCLUDED);

  @Inject private Configuration configuration;
  @Inject private Changes changes;
  @Inject private Links links;
  @Inject private StagedRecords staged;
  @Inject private GoneRecords goneRecords;
  @Inject private Quarantine quarantine;

  /**
   * Notes what became of changes that an earlier run sent. Where their records stand is left to
   * this run, which decides about them anew.
   */
  public void settleLate(RunId run, SentPage page) {
    Page work = noted(run, page);
    work.standings.clear();
    work.store();
  }

  /** Notes what became of a page; returns how many changes were applied. */
  public long settle(RunId run, SentPage page) {
    return noted(run, page).store();
  }

  private Page noted(RunId run, SentPage page) {
    Page work = new Page(run, page);
    for (Change change : page.changes()) {
      if (page.moved().containsKey(change.id())) {
        work.putOff(change.draft(), page.moved().get(change.id()));
      } else {
        work.note(change, page.outcomes().get(change.id()));
      }
    }
    changes.note(page.outcomes());
    changes.supersede(page.moved().keySet());
    return work;
  }

  /** The outcomes of one page, gathered so that each table is written once. */
  private final class Page {
    private final RunId run;
    private final LockedLinks locked;
    private final Map<RecordId, StagedRecord> copies;
    private final List<Link> created = new ArrayList<>();
    private final List<CustomerRecord> written = new ArrayList<>();
    private final List<CustomerRecord> moved = new ArrayList<>();
    private final List<QuarantineCase> cases = new ArrayList<>();
    private final Map<RecordId, Standing> standings = new HashMap<>();
    private final Map<RecordId, Standing> gone = new HashMap<>();
    private final Confirmation confirmation;

    Page(RunId run, SentPage page) {
      this.run = run;
      confirmation = new Confirmation(configuration.rules(), run);
      // First the links, in one order: both flows may hold changes of one person.
      locked = links.lock(records(page));
      copies = staged.of(records(page));
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

    /** The next run decides about what was found instead of what was planned for. */
    void putOff(Draft draft, Moved found) {
      moved.addAll(found.now());
      found.gone().forEach(id -> gone.put(id, Standing.DELETED));
      standings.putAll(found.standings(draft, configuration.eligibility()));
    }

    private void refuse(Draft draft, Refused refused) {
      Standing standing = Standing.quarantined(Standing.REFUSED);
      draft.records().filter(this::isNotMoved).forEach(id -> standings.put(id, standing));
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
          draft
              .records()
              .filter(id -> id.system() == SyncSystem.NETSUITE)
              .findFirst()
              .orElseThrow();
      Link link = locked.of(netsuite).orElseThrow();
      locked.settle(link.settledAt(confirmation.afterUpdate(link.base(), draft, applied.values())));
      written.add(overlaid(copies.get(applied.record()).record(), draft, applied));
      draft
          .records()
          .forEach(id -> standings.put(id, standing(id).onUpdate(id.equals(draft.source()))));
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

    /** What the other flow has put off to the next run stays so. */
    private boolean isNotMoved(RecordId id) {
      return !standing(id).equals(Standing.MOVED);
    }

    long store() {
      links.connect(run, created);
      staged.overwrite(written);
      staged.overwrite(moved);
      goneRecords.bury(gone);
      staged.stand(standings);
      quarantine.open(run, cases);
      quarantine.resolve(
          standings.entrySet().stream()
              .filter(standing -> CLOSING.contains(standing.getValue().outcome()))
              .map(Map.Entry::getKey)
              .toList());
      return written.size();
    }
  }

  private static List<RecordId> records(SentPage page) {
    return page.changes().stream().flatMap(change -> change.draft().records()).toList();
  }
}
