package io.tandem.domain.history;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the two model systems have in common. */
abstract class SystemModel {

  final SyncSystem system;
  final Map<RecordId, Row> rows = new LinkedHashMap<>();
  private final Clock clock;
  private int lastId;

  SystemModel(SyncSystem system, Clock clock) {
    this.system = system;
    this.clock = clock;
    lastId = system == SyncSystem.NETSUITE ? 100 : 500;
  }

  /** Model time: one tick for all that happens. */
  static final class Clock {
    private long now = 1;

    long now() {
      return now;
    }

    long tick() {
      now++;
      return now;
    }
  }

  List<Row> live() {
    return rows.values().stream().filter(row -> !row.deleted).toList();
  }

  /** A new record, whoever makes it; ids are never used again. */
  Row add() {
    lastId++;
    Row row = new Row(new RecordId(system, Integer.toString(lastId)));
    rows.put(row.id, row);
    touch(row);
    return row;
  }

  void touch(Row row) {
    row.modified = clock.tick();
  }

  void set(Row row, String property, String value) {
    row.values.put(property, value);
    touch(row);
  }

  void delete(Row row) {
    row.deleted = true;
    row.deletedAt = clock.tick();
  }

  /** Whether the system takes the value, whoever enters it. */
  abstract boolean takes(Row row, String property, String value);

  /** The value in the form in which the system keeps it. */
  abstract String keeps(String property, String value);

  /** The same for a value that comes through the API. */
  String keepsWritten(Row row, String property, String value) {
    return keeps(property, value);
  }

  /** What a reading of all, or of the changes between two times, finds. */
  List<CustomerRecord> read(Setup setup, Optional<Long> from, long ceiling) {
    return live().stream()
        .filter(row -> from.isEmpty() || isVisible(row, from.get(), ceiling))
        .peek(row -> row.readings.add(ceiling))
        .map(row -> record(row, setup))
        .toList();
  }

  /** The record as it is now: no index trails behind. */
  Sighting sighting(RecordId id, Setup setup) {
    return Optional.ofNullable(rows.get(id))
        .filter(row -> !row.deleted)
        .<Sighting>map(row -> new Sighting.There(new Reading.Accepted(record(row, setup))))
        .orElseGet(() -> new Sighting.Gone(id));
  }

  /** The record that a write went to, as it is now. */
  Optional<CustomerRecord> found(Draft draft, Setup setup) {
    return targetOf(draft).filter(row -> !row.deleted).map(row -> record(row, setup));
  }

  boolean isVisible(Row row, long from, long ceiling) {
    return row.modified >= from && row.modified <= ceiling;
  }

  /** The deletions that the system tells of. */
  abstract List<RecordId> gone(long from, long ceiling);

  abstract Optional<ExclusionReason> barred(Row row, Setup setup);

  CustomerRecord record(Row row, Setup setup) {
    return new CustomerRecord(
        row.id,
        row.partner,
        barred(row, setup),
        row.additionalEmails,
        row.absorbed,
        Fields.of(
            setup.rules().mappings().stream()
                .collect(toMap(FieldMapping::name, field -> row.get(field.nameIn(system))))));
  }

  /** The record that a write would go to; empty if it would make one. */
  Optional<Row> targetOf(Draft draft) {
    return draft.target().isPresent()
        ? draft.target().map(rows::get)
        : live().stream()
            .filter(row -> row.partner.equals(Optional.of(draft.source())))
            .findFirst();
  }

  /** Carries out a write; sent twice, it has one effect. */
  WriteOutcome write(Draft draft, Setup setup) {
    Optional<Row> known = targetOf(draft);
    if (draft.target().isPresent() && known.orElseThrow().deleted) {
      return new Gone("not there", "");
    }
    Map<String, String> values = new HashMap<>();
    draft
        .values()
        .forEach(
            (field, value) ->
                values.put(setup.rules().mapping(field).orElseThrow().nameIn(system), value));
    Row probe = known.orElseGet(() -> new Row(new RecordId(system, "new")));
    if (values.entrySet().stream()
        .anyMatch(entry -> !takes(probe, entry.getKey(), entry.getValue()))) {
      return new WriteOutcome.Refused("TAKEN", "taken", "");
    }
    Row row = known.orElseGet(() -> added(draft.source()));
    values.forEach(
        (property, value) -> row.values.put(property, keepsWritten(row, property, value)));
    touch(row);
    return new Applied(row.id, kept(row, draft, setup));
  }

  private Row added(RecordId source) {
    Row row = add();
    row.partner = Optional.of(source);
    return row;
  }

  private Fields kept(Row row, Draft draft, Setup setup) {
    return Fields.of(
        draft.values().keySet().stream()
            .collect(
                toMap(
                    field -> field,
                    field -> row.get(setup.rules().mapping(field).orElseThrow().nameIn(system)))));
  }
}
