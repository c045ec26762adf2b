package io.tandem.domain.history;

import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.history.Ledger.Decision;
import io.tandem.domain.history.Ledger.Edit;
import io.tandem.domain.history.Setup.Setting;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchRule;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold once people have stopped, whatever they did. */
final class Aftermath {

  /** The rules that let an older value stand, or no value flow: they say so themselves. */
  private static final Set<MergeRule> NAMED =
      EnumSet.complementOf(
          EnumSet.of(
              MergeRule.SETTLED,
              MergeRule.SAME_VALUE,
              MergeRule.ONE_SIDE_CHANGED,
              MergeRule.CLEARED_BY_OTHER));

  private final World world;
  private final List<String> faults;

  Aftermath(World world) {
    this.world = world;
    faults = new ArrayList<>(world.ledger.faults);
  }

  /** Every promise that was broken, in words. */
  List<String> faults() {
    world.calm();
    settles(Course.whole());
    everythingIsRead();
    noEditIsLost();
    settles(Course.everything());
    everythingIsRead();
    noEditIsLost();
    nobodyInventsValues();
    linksAreOneToOne();
    faults.addAll(world.ledger.faults);
    return faults.stream().distinct().toList();
  }

  /** At most two runs, then the next one writes nothing. */
  private void settles(Course course) {
    run(course);
    run(Course.whole());
    int planned = run(course);
    require(planned == 0, "not settled: a third run plans " + planned + " changes");
  }

  private int run(Course course) {
    world.calm();
    return world.tandem.run(world.setup, course);
  }

  private void everythingIsRead() {
    for (SyncSystem system : SyncSystem.values()) {
      for (Row row : world.of(system).live()) {
        Optional<StagedRecord> copy = world.tandem.copies.of(row.id);
        for (FieldMapping field : world.setup.rules().mappings()) {
          String held = row.get(field.nameIn(system));
          require(
              copy.filter(known -> known.record().fields().get(field.name()).equals(held))
                  .isPresent(),
              "not read: " + row.id + " " + field.name() + " " + held);
        }
      }
    }
  }

  private void noEditIsLost() {
    for (Link link : world.tandem.links.all()) {
      if (takesPart(link.netsuite()) && takesPart(link.hubspot())) {
        require(decided(link.netsuite()), "kept out by nothing: " + link.netsuite());
        require(decided(link.hubspot()), "kept out by nothing: " + link.hubspot());
        world.setup.rules().mappings().forEach(field -> noEditIsLost(link, field));
      }
    }
  }

  private boolean takesPart(RecordId id) {
    SystemModel system = world.of(id.system());
    Row row = system.rows.get(id);
    boolean listed = !world.setup.filtered() || id.system() == SyncSystem.NETSUITE || !row.outside;
    return !row.deleted
        && !quarantined(id)
        && listed
        && world.setup.eligibility().exclusionOf(system.record(row, world.setup)).isEmpty();
  }

  private boolean decided(RecordId id) {
    Outcome outcome = world.tandem.copies.of(id).orElseThrow().standing().outcome();
    return outcome != Outcome.EXCLUDED && outcome != Outcome.GONE && outcome != Outcome.PENDING;
  }

  private boolean quarantined(RecordId id) {
    return world.tandem.copies.of(id).orElseThrow().standing().outcome() == Outcome.QUARANTINED;
  }

  private void noEditIsLost(Link link, FieldMapping field) {
    Stream.of(link.netsuite(), link.hubspot())
        .flatMap(id -> edits(id, field))
        .filter(edit -> !edit.past())
        .max(Comparator.comparingLong(Edit::time))
        .filter(edit -> !mergedAway(edit, link))
        .filter(edit -> !stands(edit, link, field) && !explained(edit, field))
        .ifPresent(
            edit ->
                faults.add(
                    "lost: %s of %s, now %s and %s"
                        .formatted(
                            field.name(),
                            edit,
                            value(link.netsuite(), field),
                            value(link.hubspot(), field))));
  }

  /**
   * Who merges two contacts, of which the second has a counterpart, decides for all that the
   * survivor holds once it inherits that one.
   */
  private boolean mergedAway(Edit edit, Link link) {
    return link.matchedBy() == MatchRule.MERGED
        && world.ledger.heirs.contains(link.hubspot())
        && edit.time() < world.ledger.connected.get(Set.of(link.netsuite(), link.hubspot()));
  }

  private Stream<Edit> edits(RecordId id, FieldMapping field) {
    return world.ledger.edits.stream()
        .filter(edit -> edit.record().equals(id))
        .filter(edit -> edit.property().equals(field.nameIn(id.system())));
  }

  /** Also those in the property that the field was mapped to before. */
  private Stream<Edit> everyEdit(RecordId id, FieldMapping field) {
    return Stream.of(world.setup, world.setup.with(Setting.NOTE_RENAMED))
        .flatMap(setup -> edits(id, setup.rules().mapping(field.name()).orElseThrow()));
  }

  /** On both sides, and uncut where it was entered. */
  private boolean stands(Edit edit, Link link, FieldMapping field) {
    return value(edit.record(), field).strip().startsWith(uncut(edit, field))
        && Stream.of(link.netsuite(), link.hubspot())
            .map(id -> Essence.of(field.name(), value(id, field)))
            .allMatch(Essence.of(field.name(), edit.value())::equals);
  }

  private static String uncut(Edit edit, FieldMapping field) {
    return field.name().equals("name") ? edit.value().strip() : "";
  }

  private boolean explained(Edit edit, FieldMapping field) {
    return world.ledger.decisions.stream()
        .filter(decision -> decision.concerns(edit.record(), field.name()))
        .filter(decision -> decision.time() > edit.time())
        .anyMatch(
            decision -> NAMED.contains(decision.rule()) || overwritten(edit, decision, field));
  }

  /**
   * Whether a later edit had come from the record that was the counterpart then. Where the index
   * hides edits, that one is later which was read later.
   */
  private boolean overwritten(Edit edit, Decision decision, FieldMapping field) {
    return decision.person().stream()
        .filter(id -> !id.equals(edit.record()))
        .flatMap(id -> everyEdit(id, field))
        .filter(later -> later.time() > edit.time() || read(later) > read(edit))
        .anyMatch(later -> later.time() < decision.time());
  }

  private long read(Edit edit) {
    return world.of(edit.record().system()).rows.get(edit.record()).read(edit.time());
  }

  private String value(RecordId id, FieldMapping field) {
    return world.of(id.system()).rows.get(id).get(field.nameIn(id.system()));
  }

  private void nobodyInventsValues() {
    for (SyncSystem system : SyncSystem.values()) {
      for (Row row : world.of(system).live()) {
        for (FieldMapping field : world.setup.rules().mappings()) {
          String value = Essence.of(field.name(), row.get(field.nameIn(system)));
          require(
              value.isEmpty()
                  || value.equals(Setup.DEFAULT_NOTE)
                  || world.ledger.entered.getOrDefault(field.name(), Set.of()).contains(value),
              "nobody entered it: " + row.id + " " + field.name() + " " + value);
        }
      }
    }
  }

  private void linksAreOneToOne() {
    List<Link> links = world.tandem.links.all();
    for (SyncSystem system : SyncSystem.values()) {
      require(
          links.stream().map(link -> link.in(system)).collect(toSet()).size() == links.size(),
          "linked twice: " + links);
      for (Link link : links) {
        RecordId id = link.in(system);
        boolean gone =
            world.tandem.copies.of(id).orElseThrow().standing().outcome() == Outcome.GONE;
        require(
            gone == world.of(system).rows.get(id).deleted,
            "a link to a record that is " + (gone ? "there" : "gone") + ": " + id);
      }
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
