package io.tandem.domain.history;

import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SettledField;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people entered, what Tandem decided and wrote, and what of that must never be. */
final class Ledger {

  /**
   * Somebody gave a field a value that says something else than the one before.
   *
   * @param past whether the same people have since taken it back
   */
  record Edit(long time, RecordId record, String property, String value, boolean past) {

    private boolean of(RecordId owner, String name) {
      return record.equals(owner) && property.equals(name);
    }
  }

  /** A field of a person was settled anew, or written. */
  record Decision(long time, Set<RecordId> person, String field, MergeRule rule) {

    boolean concerns(RecordId record, String name) {
      return field.equals(name) && person.contains(record);
    }
  }

  final List<String> faults = new ArrayList<>();
  final List<Edit> edits = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();
  final Map<String, Set<String>> entered = new HashMap<>();
  final Set<RecordId> heirs = new HashSet<>();
  final Map<Set<RecordId>, Long> connected = new HashMap<>();
  final Set<RecordId> created = new HashSet<>();
  private final Set<List<String>> addresses = new HashSet<>();
  private final Set<RecordId> origins = new HashSet<>();
  private final SystemModel.Clock clock;

  Ledger(SystemModel.Clock clock) {
    this.clock = clock;
  }

  void entered(Row row, String property, String field) {
    entered
        .computeIfAbsent(field, any -> new HashSet<>())
        .add(Essence.of(field, row.get(property)));
    addresses.add(Essence.address(row));
    edits.add(new Edit(clock.now(), row.id, property, row.get(property), false));
  }

  /** A value was written anew that says the same. */
  void rewritten(Row row) {
    addresses.add(Essence.address(row));
  }

  /** The edits of a record that was merged into another one are that one's from now on. */
  void moved(RecordId from, Row to) {
    addresses.add(Essence.address(to));
    edits.replaceAll(
        edit ->
            edit.record().equals(from)
                ? new Edit(edit.time(), to.id, edit.property(), edit.value(), edit.past())
                : edit);
    decisions.replaceAll(
        decision ->
            decision.person().contains(from)
                ? new Decision(
                    decision.time(),
                    Stream.concat(decision.person().stream(), Stream.of(to.id)).collect(toSet()),
                    decision.field(),
                    decision.rule())
                : decision);
  }

  /** A record may be made from this one once more. */
  void forget(RecordId origin) {
    origins.remove(origin);
  }

  /** Takes back the edits since the field was last settled: it holds again what it held then. */
  void takenBack(RecordId record, String property, String field) {
    long settled =
        decisions.stream()
            .filter(decision -> decision.concerns(record, field))
            .mapToLong(Decision::time)
            .max()
            .orElse(0);
    edits.removeIf(edit -> edit.of(record, property) && edit.time() > settled);
    edits.replaceAll(
        edit ->
            edit.of(record, property)
                ? new Edit(edit.time(), record, property, edit.value(), true)
                : edit);
  }

  void connected(Link link) {
    connected.put(Set.of(link.netsuite(), link.hubspot()), clock.tick());
  }

  void decided(Link link, Settled before, Settled after) {
    for (Map.Entry<String, SettledField> field : after.fields().entrySet()) {
      if (!Objects.equals(before.fields().get(field.getKey()), field.getValue())) {
        decided(
            Set.of(link.netsuite(), link.hubspot()), field.getKey(), field.getValue().why().rule());
      }
    }
  }

  private void decided(Set<RecordId> person, String field, MergeRule rule) {
    decisions.add(new Decision(clock.tick(), person, field, rule));
  }

  /** Carries out a write, and looks at it. */
  WriteOutcome written(Draft draft, Setup setup, SystemModel target, Supplier<WriteOutcome> write) {
    Optional<Row> row = target.targetOf(draft);
    draft.diffs().forEach(diff -> allowed(diff, setup, target.system));
    row.ifPresent(known -> draft.diffs().forEach(diff -> raced(known, diff, setup, target)));
    if (draft.target().isEmpty() && row.isPresent()) {
      sentAgain(draft, setup);
    }
    boolean blind = draft.target().isEmpty() && row.filter(known -> hid(target, known)).isPresent();
    boolean optedOut = row.filter(known -> optOut(known, setup, target)).isPresent();
    WriteOutcome outcome = write.get();
    if (outcome instanceof Applied applied) {
      Row now = target.rows.get(applied.record());
      // Known from the change itself, also where its answer is lost and the base never says it.
      draft
          .diffs()
          .forEach(
              diff -> decided(Set.of(draft.source(), now.id), diff.field(), named(diff, setup)));
      if (blind) {
        addresses.add(Essence.address(now));
      }
      require(!optedOut || optOut(now, setup, target), "opted in again: " + now.id);
      require(
          draft.values().keySet().stream().noneMatch(Setup.ADDRESS::contains)
              || addresses.contains(Essence.address(now)),
          "a mixed address: " + now.id + " " + Essence.address(now));
      if (row.isEmpty()) {
        require(origins.add(draft.source()), "created twice: " + draft.source());
        require(!created.contains(draft.source()), "created from a copy: " + draft.source());
        created.add(now.id);
      }
    }
    return outcome;
  }

  /** Where only one direction is open its origin decides, also by clearing. */
  private static MergeRule named(FieldDiff diff, Setup setup) {
    return setup.rules().mapping(diff.field()).stream()
            .anyMatch(field -> setup.rules().allowsWriteTo(diff.origin(), field))
        ? diff.rule()
        : MergeRule.DIRECTION_DECIDES;
  }

  private void allowed(FieldDiff diff, Setup setup, SyncSystem target) {
    FieldMapping mapping = setup.rules().mapping(diff.field()).orElseThrow();
    require(
        setup.direction().allowsWriteTo(target)
            && mapping.rules().direction().allowsWriteTo(target),
        "written against the direction: " + diff);
  }

  /**
   * A write that was planned before an edit was to be seen overwrites it. Only HubSpot's index
   * hides edits; where it does, nobody can tell, and the edit does not count.
   */
  private void raced(Row row, FieldDiff diff, Setup setup, SystemModel target) {
    String property = setup.rules().mapping(diff.field()).orElseThrow().nameIn(target.system);
    if (row.deleted || row.get(property).equals(diff.before())) {
      return;
    }
    require(hid(target, row), "overwrites what was not read: " + row.id + " " + diff);
    edits.removeIf(edit -> edit.of(row.id, property) && row.read(edit.time()) == Long.MAX_VALUE);
  }

  private static boolean hid(SystemModel target, Row row) {
    return target instanceof HubSpotModel hubspot && hubspot.hid(row);
  }

  /**
   * A create that is sent again, after its answer was lost and before the index shows what it made,
   * says nothing of the fields that were cleared in between: what it made first comes back, and
   * joins what was edited there unread: the only way in which parts of an address mix.
   */
  private void sentAgain(Draft draft, Setup setup) {
    setup.rules().mappings().stream()
        .filter(field -> !draft.values().containsKey(field.name()))
        .map(field -> field.nameIn(draft.source().system()))
        .forEach(property -> edits.removeIf(edit -> edit.of(draft.source(), property)));
  }

  private static boolean optOut(Row row, Setup setup, SystemModel system) {
    String property = setup.rules().mapping("optOut").orElseThrow().nameIn(system.system);
    return !Essence.of("optOut", row.get(property)).isEmpty();
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
