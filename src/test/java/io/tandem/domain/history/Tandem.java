package io.tandem.domain.history;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.history.Course.End;
import io.tandem.domain.plan.Confirmation;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.Planner;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Scope;
import io.tandem.domain.send.Freshness;
import io.tandem.domain.send.Recheck;
import io.tandem.domain.send.Verification;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The job customer-sync in memory, with what it remembers between runs. */
final class Tandem {

  private static final WriteOutcome REFUSED = new WriteOutcome.Refused("NO", "not today", "");

  final LinkTable links;
  final Copies copies;
  private final Ledger ledger;
  private final SystemModel.Clock clock;
  private final Map<SyncSystem, SystemModel> systems;
  private final Imports imports;
  private final List<Draft> inDoubt = new ArrayList<>();
  private final Map<SyncSystem, Long> watermarks = new EnumMap<>(SyncSystem.class);
  private Optional<Setup> decidedUnder = Optional.empty();
  private long runs;

  Tandem(Ledger ledger, SystemModel.Clock clock, NetSuiteModel netsuite, HubSpotModel hubspot) {
    this.ledger = ledger;
    this.clock = clock;
    systems = new EnumMap<>(Map.of(SyncSystem.NETSUITE, netsuite, SyncSystem.HUBSPOT, hubspot));
    links = new LinkTable(ledger);
    copies = new Copies(links);
    imports = new Imports(copies, hubspot);
  }

  /** Runs once; returns how many changes were planned. */
  int run(Setup setup, Course course) {
    runs++;
    Scope asked = course.sweep() ? Scope.EVERYTHING : Scope.CHANGES;
    Scope scope = decidedUnder.equals(Optional.of(setup)) ? asked : Scope.ANEW;
    // Copies read under other rules stay so if this run is cut off and the rules are set back.
    decidedUnder = decidedUnder.filter(setup::equals);
    long ceiling = clock.tick();
    copies.reopenDeferred();
    verify(setup);
    if (!read(setup, scope, ceiling, course.end()) || course.end() == End.AFTER_IMPORTS) {
      return 0;
    }
    new Matching(copies, links).all();
    if (course.end() == End.AFTER_MATCH) {
      return 0;
    }
    List<Draft> drafts =
        new Planning(copies, links, new Planner(setup.rules(), new RunId(runs))).all();
    if (course.end() == End.AFTER_PLAN) {
      return drafts.size();
    }
    send(setup, course, drafts);
    if (course.end() == End.COMPLETED) {
      systems.keySet().forEach(system -> watermarks.put(system, ceiling));
      decidedUnder = Optional.of(setup);
    }
    return drafts.size();
  }

  private boolean read(Setup setup, Scope scope, long ceiling, End end) {
    imports.list(runs, setup);
    for (SystemModel system : systems.values()) {
      imports.records(runs, setup, scope, system, watermark(system), ceiling);
      if (end == End.AFTER_ONE_IMPORT) {
        return false;
      }
    }
    for (SystemModel system : systems.values()) {
      imports.gone(runs, scope, system, watermark(system), ceiling);
    }
    return true;
  }

  private Optional<Long> watermark(SystemModel system) {
    return Optional.ofNullable(watermarks.get(system.system));
  }

  /** What became of writes whose answers were lost. */
  private void verify(Setup setup) {
    Applying applying =
        new Applying(copies, links, new Confirmation(setup.rules(), new RunId(runs)));
    Verification verification = new Verification(setup.rules());
    for (Draft draft : inDoubt) {
      draft
          .under(setup.rules())
          .ifPresent(
              held ->
                  verification
                      .of(held, systems.get(held.targetSystem()).found(held, setup))
                      .ifPresent(applied -> applying.noteLate(held, applied)));
    }
    inDoubt.clear();
  }

  private void send(Setup setup, Course course, List<Draft> drafts) {
    Applying applying =
        new Applying(copies, links, new Confirmation(setup.rules(), new RunId(runs)));
    for (SyncSystem target : List.of(SyncSystem.HUBSPOT, SyncSystem.NETSUITE)) {
      Map<Draft, WriteOutcome> outcomes = new LinkedHashMap<>();
      // Updates first, as the connector does it: a new contact may take the address given up.
      for (boolean create : List.of(false, true)) {
        drafts.stream()
            .filter(draft -> draft.targetSystem() == target)
            .filter(draft -> draft.target().isEmpty() == create)
            .filter(draft -> course.end().reaches(target))
            .forEach(draft -> sent(setup, course, draft, outcomes, applying));
      }
      if (course.end().notes(target)) {
        outcomes.forEach(applying::note);
      } else {
        inDoubt.addAll(outcomes.keySet());
      }
    }
  }

  private void sent(
      Setup setup,
      Course course,
      Draft draft,
      Map<Draft, WriteOutcome> outcomes,
      Applying applying) {
    Freshness freshness =
        new Recheck(setup.rules(), setup.eligibility()).of(draft, now(setup, draft));
    if (freshness instanceof Freshness.Moved moved) {
      applying.putOff(draft, moved, setup.eligibility());
    } else if (freshness instanceof Freshness.Held held) {
      outcomes.put(draft, held.outcome());
    } else if (course.refusals()) {
      outcomes.put(draft, REFUSED);
    } else {
      SystemModel target = systems.get(draft.targetSystem());
      outcomes.put(draft, ledger.written(draft, setup, target, () -> target.write(draft, setup)));
    }
  }

  private Map<RecordId, Sighting> now(Setup setup, Draft draft) {
    return draft
        .records()
        .collect(toMap(id -> id, id -> systems.get(id.system()).sighting(id, setup)));
  }
}
