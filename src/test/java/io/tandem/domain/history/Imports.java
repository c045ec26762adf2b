package io.tandem.domain.history;

import static java.util.stream.Collectors.toMap;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.Scope;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps import-list, import-… and gone-…, as the job has them. */
final class Imports {

  /** How far behind a watermark HubSpot is read again: longer than its index ever lags. */
  static final int OVERLAP = 6;

  private final Copies copies;
  private final HubSpotModel hubspot;
  private final Set<RecordId> members = new HashSet<>();

  Imports(Copies copies, HubSpotModel hubspot) {
    this.copies = copies;
    this.hubspot = hubspot;
  }

  /** HubSpot does not touch a contact that enters or leaves a list. */
  void list(long run, Setup setup) {
    if (!setup.filtered()) {
      return;
    }
    List<RecordId> now = hubspot.members();
    Set<RecordId> left = new HashSet<>(members);
    left.removeAll(now);
    members.addAll(now);
    moved(run, setup, now, Optional.of(ExclusionReason.FILTER_LIST), Optional.empty());
    members.removeAll(left);
    moved(
        run,
        setup,
        left.stream().sorted(Order.BY_ID).toList(),
        Optional.empty(),
        Optional.of(ExclusionReason.FILTER_LIST));
  }

  private void moved(
      long run,
      Setup setup,
      List<RecordId> contacts,
      Optional<ExclusionReason> before,
      Optional<ExclusionReason> now) {
    copies.stage(
        run,
        false,
        contacts.stream()
            .flatMap(id -> copies.of(id).stream())
            .filter(contact -> contact.standing().outcome() != Outcome.GONE)
            .map(StagedRecord::record)
            .filter(record -> record.barred().equals(before))
            .map(record -> arrival(record.barredBy(now), setup))
            .toList());
  }

  void records(
      long run, Setup setup, Scope scope, SystemModel system, Optional<Long> watermark, long to) {
    Optional<Long> from = watermark.filter(mark -> !scope.isFull()).map(mark -> mark - OVERLAP);
    List<Arrival.Read> arrivals =
        system.read(setup, from, to).stream()
            .map(record -> arrival(judged(record, setup), setup))
            .toList();
    copies.stage(run, scope == Scope.ANEW, arrivals);
    Map<RecordId, Standing> absorbed = new HashMap<>();
    arrivals.forEach(
        arrival ->
            arrival.reading().record().absorbed().forEach(id -> absorbed.put(id, Standing.MERGED)));
    copies.gone(absorbed);
  }

  private CustomerRecord judged(CustomerRecord record, Setup setup) {
    boolean outside =
        setup.filtered()
            && record.id().system() == SyncSystem.HUBSPOT
            && !members.contains(record.id());
    return outside && record.barred().isEmpty()
        ? record.barredBy(Optional.of(ExclusionReason.FILTER_LIST))
        : record;
  }

  void gone(long run, Scope scope, SystemModel system, Optional<Long> watermark, long to) {
    List<RecordId> gone =
        scope.isFull()
            ? copies.unseen(run, system.system)
            : system.gone(watermark.orElse(0L) - OVERLAP, to);
    copies.gone(gone.stream().collect(toMap(id -> id, id -> Standing.DELETED)));
  }

  private static Arrival.Read arrival(CustomerRecord record, Setup setup) {
    return (Arrival.Read) Arrival.of(new Reading.Accepted(record), setup.eligibility());
  }
}
