package io.tandem.store;

import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * How far the steps have come. Written in the transaction of the page that it tells of, so that
 * data and position commit together: what a page did is never done twice, and never lost.
 */
@ApplicationScoped
@Transactional
public class Progress {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;
  @Inject private Event<StepAdvanced> advanced;

  /** Where the step stands. */
  public StepProgress of(RunId run, String step) {
    StepProgressEntity found =
        entities.find(StepProgressEntity.class, new StepProgressEntity.Id(run.value(), step));
    return found == null ? StepProgress.none(step) : found.toProgress();
  }

  /** All steps of the run that have dealt with a page. */
  public List<StepProgress> of(RunId run) {
    return entities
        .createQuery(
            "select p from StepProgressEntity p where p.id.runId = :run", StepProgressEntity.class)
        .setParameter("run", run.value())
        .getResultStream()
        .map(StepProgressEntity::toProgress)
        .toList();
  }

  /**
   * Notes that a page has been dealt with, unless another execution has taken over: then nothing of
   * the page may be kept. The lease stays locked until the page is committed.
   *
   * @param fence the execution that has dealt with it
   * @param next where the next page begins; empty after the last
   * @param read records in the page
   * @param written records that it wrote
   */
  public void advance(
      RunId run, String step, long fence, Optional<Cursor> next, long read, long written) {
    StepProgressEntity.Id id = new StepProgressEntity.Id(run.value(), step);
    StepProgressEntity entity = entities.find(StepProgressEntity.class, id);
    boolean isNew = entity == null;
    if (isNew) {
      entity = new StepProgressEntity(run, step);
    }
    entity.advance(next, read, written);
    if (isNew) {
      entities.persist(entity);
    }
    // Here, so that the database's refusal fails the step and not the engine's commit.
    entities.flush();
    lease.require(fence);
    advanced.fire(new StepAdvanced(run, entity.toProgress()));
  }
}
