package io.tandem.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.MatchKeys;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Our copies of the records of both systems, and where each stands. */
@ApplicationScoped
@Transactional
public class StagedRecords {

  @PersistenceContext private EntityManager entities;

  @Inject private RecordKeys keys;

  /**
   * Takes in a page of records of one system.
   *
   * @param anew whether each is to be decided anew, also if nothing about it is new
   */
  public void stage(RunId run, boolean anew, List<? extends Arrival> arrivals) {
    Map<RecordId, StagedRecordEntity> known =
        entitiesOf(arrivals.stream().map(Arrival::id).toList());
    Map<RecordId, Optional<CustomerRecord>> rekeyed = new HashMap<>();
    Set<RecordId> before = Set.copyOf(known.keySet());
    for (Arrival arrival : arrivals) {
      StagedRecordEntity entity =
          known.computeIfAbsent(arrival.id(), id -> new StagedRecordEntity(id));
      if (arrival instanceof Arrival.Read read) {
        stage(entity, read, anew, before.contains(arrival.id()))
            .ifPresent(record -> rekeyed.put(arrival.id(), Optional.of(record)));
      } else {
        entity.forgetContent();
        entity.stand(Standing.quarantined(Standing.UNREADABLE));
        rekeyed.put(arrival.id(), Optional.empty());
      }
      entity.seenIn(run.value());
    }
    add(known, before);
    keys.replace(rekeyed, before);
  }

  /** The record to take keys from; empty if keys stay as they are. */
  private static Optional<CustomerRecord> stage(
      StagedRecordEntity entity, Arrival.Read read, boolean anew, boolean isKnown) {
    CustomerRecord record = read.reading().record();
    Standing stood = entity.standing();
    boolean changed = !entity.isKnownAs(read.fingerprint());
    entity.stand(
        Standing.onArrival(
            Optional.of(stood).filter(standing -> isKnown), changed || anew, read.exclusion()));
    if (changed) {
      entity.copy(record, read.fingerprint());
    }
    return changed || !entity.standing().equals(stood) ? Optional.of(record) : Optional.empty();
  }

  /** Leaves what the run found and did not decide to the next run that does. */
  public void defer(RunId run) {
    entities
        .createQuery(
            "update StagedRecordEntity s set s.outcome = :deferred"
                + " where s.outcome = :pending and s.seenIn = :run")
        .setParameter("deferred", Outcome.DEFERRED)
        .setParameter("pending", Outcome.PENDING)
        .setParameter("run", run.value())
        .executeUpdate();
  }

  /** Takes over what a system holds after a write of ours, so that it does not come back as new. */
  public void overwrite(Collection<CustomerRecord> written) {
    Map<RecordId, StagedRecordEntity> known =
        entitiesOf(written.stream().map(CustomerRecord::id).toList());
    Set<RecordId> before = Set.copyOf(known.keySet());
    Map<RecordId, Optional<CustomerRecord>> rekeyed = new HashMap<>();
    for (CustomerRecord record : written) {
      StagedRecordEntity entity =
          known.computeIfAbsent(record.id(), id -> new StagedRecordEntity(id));
      if (!before.contains(record.id())) {
        entity.stand(Standing.of(Outcome.UNCHANGED));
        rekeyed.put(record.id(), Optional.of(record));
      } else if (!MatchKeys.of(entity.record()).equals(MatchKeys.of(record))) {
        rekeyed.put(record.id(), Optional.of(record));
      }
      entity.copy(record, Fingerprint.of(record));
    }
    add(known, before);
    keys.replace(rekeyed, before);
  }

  /** The records that still wait for a decision, by system and id, after the given one. */
  public List<StagedRecord> pending(SyncSystem system, String after, int limit) {
    return page(system, after, limit, Outcome.PENDING, "%");
  }

  /** The records in quarantine because their match is ambiguous, after the given one. */
  public List<StagedRecord> ambiguous(SyncSystem system, String after, int limit) {
    return page(system, after, limit, Outcome.QUARANTINED, Standing.AMBIGUOUS + "%");
  }

  /**
   * The records that the run read, and that only their e-mail address keeps out, after the given.
   */
  public List<StagedRecord> withoutKey(SyncSystem system, RunId run, String after, int limit) {
    return entities
        .createQuery(
            "select s from StagedRecordEntity s where s.id.system = :system and s.seenIn = :run"
                + " and s.id.recordId > :after and s.outcome = :excluded"
                + " and s.reason like '%-email' order by s.id.system, s.seenIn, s.id.recordId",
            StagedRecordEntity.class)
        .setParameter("system", system)
        .setParameter("run", run.value())
        .setParameter("after", after)
        .setParameter("excluded", Outcome.EXCLUDED)
        .setMaxResults(limit)
        .getResultStream()
        .map(entity -> new StagedRecord(entity.record(), entity.standing()))
        .toList();
  }

  /** The records for which a write is planned, after the given one. */
  public List<StagedRecord> deferred(SyncSystem system, String after, int limit) {
    return page(system, after, limit, Outcome.DEFERRED, "%");
  }

  private List<StagedRecord> page(
      SyncSystem system, String after, int limit, Outcome outcome, String reason) {
    return entities
        .createQuery(
            "select s from StagedRecordEntity s where s.outcome = :outcome"
                + " and s.id.system = :system and s.id.recordId > :after"
                + " and s.reason like :reason order by s.outcome, s.id.system, s.id.recordId",
            StagedRecordEntity.class)
        .setParameter("outcome", outcome)
        .setParameter("system", system)
        .setParameter("after", after)
        .setParameter("reason", reason)
        .setMaxResults(limit)
        .getResultStream()
        .map(entity -> new StagedRecord(entity.record(), entity.standing()))
        .toList();
  }

  /** The stored copies of the given records; those not stored are left out. */
  public Map<RecordId, StagedRecord> of(Collection<RecordId> records) {
    return entitiesOf(records).values().stream()
        .map(entity -> new StagedRecord(entity.record(), entity.standing()))
        .collect(toMap(StagedRecord::id, record -> record));
  }

  /**
   * Notes where records stand now.
   *
   * @param standings of records that this transaction has read, so that finding them costs nothing
   */
  public void stand(Map<RecordId, Standing> standings) {
    standings.forEach(
        (id, standing) ->
            entities.find(StagedRecordEntity.class, new StoredRecordId(id)).stand(standing));
  }

  /** Puts up again for decision what earlier runs planned and never sent. */
  public void reopenDeferred() {
    entities
        .createQuery(
            "update StagedRecordEntity s set s.outcome = :pending, s.reason = ''"
                + " where s.outcome = :deferred")
        .setParameter("pending", Outcome.PENDING)
        .setParameter("deferred", Outcome.DEFERRED)
        .executeUpdate();
  }

  /** Where the records stand that the run has read: each in exactly one line. */
  public List<RunCount> counts(RunId run) {
    return entities
        .createQuery(
            "select new io.tandem.store.RunCount(s.id.system, s.outcome, s.reason, count(*))"
                + " from StagedRecordEntity s where s.seenIn = :run"
                + " group by s.id.system, s.outcome, s.reason",
            RunCount.class)
        .setParameter("run", run.value())
        .getResultList();
  }

  /** Only once they are complete: what an entity holds when it is persisted is its insert. */
  private void add(Map<RecordId, StagedRecordEntity> all, Set<RecordId> before) {
    all.forEach(
        (id, entity) -> {
          if (!before.contains(id)) {
            entities.persist(entity);
          }
        });
  }

  // By id alone, which hardly ever repeats across systems: H2 walks the whole index as soon as a
  // second condition joins a list.
  Map<RecordId, StagedRecordEntity> entitiesOf(Collection<RecordId> records) {
    Set<RecordId> wanted = Set.copyOf(records);
    Map<RecordId, StagedRecordEntity> found = new HashMap<>();
    Slices.of(wanted.stream().map(RecordId::value).collect(toSet()), this::withIds)
        .filter(entity -> wanted.contains(entity.id()))
        .forEach(entity -> found.put(entity.id(), entity));
    return found;
  }

  private List<StagedRecordEntity> withIds(List<String> ids) {
    return entities
        .createQuery(
            "select s from StagedRecordEntity s where s.id.recordId in :ids",
            StagedRecordEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
