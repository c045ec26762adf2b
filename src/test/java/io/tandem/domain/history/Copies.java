package io.tandem.domain.history;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The staged records in memory: the same decisions as the store's, without its tables. */
final class Copies {

  private record Copy(
      CustomerRecord record, Fingerprint fingerprint, Standing standing, long seenIn) {

    Copy standing(Standing now) {
      return new Copy(record, fingerprint, now, seenIn);
    }
  }

  private final Map<RecordId, Copy> copies = new TreeMap<>(Order.BY_ID);
  private final LinkTable links;

  Copies(LinkTable links) {
    this.links = links;
  }

  void stage(long run, boolean anew, List<Arrival.Read> arrivals) {
    for (Arrival.Read arrival : arrivals) {
      Optional<Copy> known = Optional.ofNullable(copies.get(arrival.id()));
      boolean changed =
          known.filter(copy -> copy.fingerprint().equals(arrival.fingerprint())).isEmpty();
      copies.put(
          arrival.id(),
          new Copy(
              arrival.reading().record(),
              arrival.fingerprint(),
              Standing.onArrival(known.map(Copy::standing), changed || anew, arrival.exclusion()),
              run));
    }
  }

  void gone(Map<RecordId, Standing> records) {
    Map<RecordId, Standing> there = new HashMap<>(records);
    there.keySet().removeIf(id -> !isThere(id));
    there.forEach((id, standing) -> stand(id, standing));
    there.keySet().stream()
        .flatMap(id -> links.of(id).map(link -> link.in(id.system().other())).stream())
        .filter(id -> of(id).filter(copy -> copy.standing().takesPart()).isPresent())
        .forEach(id -> stand(id, Standing.of(Outcome.PENDING)));
  }

  /** Whether the record is known and not gone. */
  boolean isThere(RecordId id) {
    return copies.containsKey(id) && copies.get(id).standing().outcome() != Outcome.GONE;
  }

  List<RecordId> unseen(long run, SyncSystem system) {
    return copies.entrySet().stream()
        .filter(entry -> entry.getKey().system() == system && entry.getValue().seenIn() < run)
        .map(Map.Entry::getKey)
        .filter(this::isThere)
        .toList();
  }

  void overwrite(CustomerRecord written) {
    Optional<Copy> known = Optional.ofNullable(copies.get(written.id()));
    copies.put(
        written.id(),
        new Copy(
            written,
            Fingerprint.of(written),
            known.map(Copy::standing).orElse(Standing.of(Outcome.UNCHANGED)),
            known.map(Copy::seenIn).orElse(0L)));
  }

  List<StagedRecord> pending(SyncSystem system) {
    return all().stream()
        .filter(copy -> copy.id().system() == system)
        .filter(copy -> copy.standing().outcome() == Outcome.PENDING)
        .toList();
  }

  List<StagedRecord> ambiguous(SyncSystem system) {
    return all().stream()
        .filter(copy -> copy.id().system() == system)
        .filter(copy -> copy.standing().reason().startsWith(Standing.AMBIGUOUS))
        .toList();
  }

  void reopenDeferred() {
    copies.replaceAll(
        (id, copy) ->
            copy.standing().outcome() == Outcome.DEFERRED
                ? copy.standing(Standing.of(Outcome.PENDING))
                : copy);
  }

  Optional<StagedRecord> of(RecordId id) {
    return Optional.ofNullable(copies.get(id))
        .map(copy -> new StagedRecord(copy.record(), copy.standing()));
  }

  Collection<StagedRecord> all() {
    return copies.values().stream()
        .map(copy -> new StagedRecord(copy.record(), copy.standing()))
        .toList();
  }

  void stand(RecordId id, Standing standing) {
    copies.computeIfPresent(id, (same, copy) -> copy.standing(standing));
  }
}
