package io.tandem.store;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.domain.run.Scope;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The runs, and the watermarks that they move. */
@ApplicationScoped
@Transactional
public class Runs {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;

  /**
   * Notes that the run's job execution begins, and takes the lease for it.
   *
   * @return the run that holds the lease instead, if another does
   */
  public Optional<RunId> begin(Run run, String node) {
    Optional<RunId> holder = lease.take(run.id(), run.execution(), node);
    if (holder.isPresent()) {
      return holder;
    }
    RunEntity entity = entities.find(RunEntity.class, run.id().value());
    if (entity == null) {
      entities.persist(new RunEntity(run));
    } else {
      entity.running(run.execution());
    }
    return Optional.empty();
  }

  /**
   * Makes a run known whose job was just started, so that it can be asked for at once. Its first
   * step may have come first, or may even be over: then there is nothing left to do.
   */
  public void announce(Run run, String node) {
    lease.lock();
    RunEntity entity = entities.find(RunEntity.class, run.id().value());
    if (entity == null || entity.toRun().execution() != run.execution()) {
      begin(run, node);
    }
  }

  /**
   * Notes how an execution of a run ended and gives its lease back, at once: whoever sees the end
   * may start. An execution whose place another one has taken ends nothing.
   *
   * @param run the run as its execution knew it; one that was refused the lease is not stored yet
   * @param resumeAt when it goes on by itself; empty unless it was put off
   */
  public void end(Run run, RunStatus status, String message, Optional<Instant> resumeAt) {
    lease.release(run.execution());
    RunEntity entity = entities.find(RunEntity.class, run.id().value());
    boolean isNew = entity == null;
    if (isNew) {
      entity = new RunEntity(run);
    }
    if (entity.toRun().execution() == run.execution()) {
      entity.end(status, message, resumeAt);
    }
    if (isNew) {
      entities.persist(entity);
    }
  }

  public Optional<Run> find(RunId id) {
    return Optional.ofNullable(entities.find(RunEntity.class, id.value())).map(RunEntity::toRun);
  }

  /** The newest runs first, from below the given id on. */
  public List<Run> newest(long below, int limit) {
    return entities
        .createQuery(
            "select r from RunEntity r where r.id < :below order by r.id desc", RunEntity.class)
        .setParameter("below", below)
        .setMaxResults(limit)
        .getResultStream()
        .map(RunEntity::toRun)
        .toList();
  }

  /** Whether a newer run has begun to read since. */
  public boolean isOvertaken(RunId id) {
    return entities
            .createQuery(
                "select count(r) from RunEntity r where r.id > :id and r.netsuiteCeiling <> ''",
                Long.class)
            .setParameter("id", id.value())
            .getSingleResult()
        > 0;
  }

  /** The newest run of the job that came to its good end. */
  public Optional<Run> lastCompleted(String job) {
    return entities
        .createQuery(
            "select r from RunEntity r where r.status = :completed and r.job = :job"
                + " order by r.id desc",
            RunEntity.class)
        .setParameter("completed", RunStatus.COMPLETED)
        .setParameter("job", job)
        .setMaxResults(1)
        .getResultStream()
        .map(RunEntity::toRun)
        .findFirst();
  }

  /** Whether a run of the job has ever come to its good end. */
  public boolean hasCompleted(String job) {
    return lastCompleted(job).isPresent();
  }

  /** Runs that count as running although nothing executes them any more: their lease is over. */
  public List<Run> cutOff() {
    Optional<RunId> holder = lease.holder();
    return with(RunStatus.RUNNING).stream()
        .filter(run -> holder.filter(run.id()::equals).isEmpty())
        .toList();
  }

  /** Notes that the run was cut off once more; how often that was. */
  public int countCut(RunId id) {
    return entities.find(RunEntity.class, id.value()).countCut();
  }

  /** The runs that were put off, and whose time has come. */
  public List<Run> due() {
    Instant now = Instant.now();
    return with(RunStatus.DEFERRED).stream()
        .filter(run -> run.resumeAt().filter(at -> !at.isAfter(now)).isPresent())
        .toList();
  }

  /** The run that was put off, and that no newer one has overtaken. */
  public Optional<Run> waiting() {
    return with(RunStatus.DEFERRED).stream().filter(run -> !isOvertaken(run.id())).findFirst();
  }

  private List<Run> with(RunStatus status) {
    return entities
        .createQuery(
            "select r from RunEntity r where r.status = :status order by r.id", RunEntity.class)
        .setParameter("status", status)
        .getResultStream()
        .map(RunEntity::toRun)
        .toList();
  }

  public void noteCeiling(RunId id, SyncSystem system, Watermark ceiling) {
    entities.find(RunEntity.class, id.value()).noteCeiling(system, ceiling);
  }

  /** Whether the run has noted what its imports read: its first step is done. */
  public boolean hasCeilings(RunId id) {
    RunEntity run = entities.find(RunEntity.class, id.value());
    return Stream.of(SyncSystem.values()).allMatch(system -> run.ceiling(system).isPresent());
  }

  /** Notes how much the run reads, and under which rules it decides. */
  void noteRules(RunId id, Scope scope, Fingerprint rules) {
    entities.find(RunEntity.class, id.value()).noteRules(scope, rules);
  }

  /** Whether the run began under the rules given. */
  public boolean beganUnder(RunId id, Fingerprint rules) {
    return entities.find(RunEntity.class, id.value()).rules().equals(rules);
  }

  /** How much the run reads. */
  public Scope scope(RunId id) {
    return entities.find(RunEntity.class, id.value()).scope();
  }

  /** Whether all before the watermarks was decided under the rules given. */
  boolean allDecidedUnder(Fingerprint rules) {
    return Stream.of(SyncSystem.values())
        .map(system -> entities.find(WatermarkEntity.class, system))
        .allMatch(watermark -> watermark != null && watermark.isUnder(rules));
  }

  /** What the run's import of a system reads. */
  public ReadWindow window(RunId id, SyncSystem system) {
    RunEntity run = entities.find(RunEntity.class, id.value());
    Optional<Watermark> from =
        Optional.ofNullable(entities.find(WatermarkEntity.class, system))
            .filter(watermark -> !run.scope().isFull())
            .map(WatermarkEntity::toWatermark);
    Watermark ceiling =
        run.ceiling(system)
            .orElseThrow(() -> new IllegalStateException("Run " + id + " has no ceiling"));
    return new ReadWindow(from, ceiling);
  }

  /** Moves both watermarks to the run's ceilings: all before them is dealt with. */
  public void moveWatermarks(RunId id) {
    Fingerprint rules = entities.find(RunEntity.class, id.value()).rules();
    for (SyncSystem system : SyncSystem.values()) {
      WatermarkEntity watermark = entities.find(WatermarkEntity.class, system);
      if (watermark == null) {
        watermark = new WatermarkEntity(system);
        watermark.move(window(id, system).ceiling(), rules, id);
        entities.persist(watermark);
      } else {
        watermark.move(window(id, system).ceiling(), rules, id);
      }
    }
  }
}
