package io.tandem.store;

import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Plans that wait for a person, and what the person decides. */
@ApplicationScoped
@Transactional
public class Approvals {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;
  @Inject private Changes changes;

  /** The run whose plan waits, if one does: a newer run supersedes what waited before. */
  public Optional<Run> waiting() {
    return waitingBefore(Long.MAX_VALUE).stream().findFirst().map(RunEntity::toRun);
  }

  /** Says why the run's plan waits, before the run ends. */
  public void withhold(RunId run, String why) {
    find(run).withhold(why);
  }

  /** Whether somebody has approved the run's plan. */
  public boolean isApproved(RunId run) {
    return find(run).isApproved();
  }

  /**
   * Notes an approval and takes the lease for the run, in one step: of two approvals at the same
   * time one is the first.
   *
   * @return whether the plan was still waiting and the lease free
   */
  public boolean approve(RunId run, String by, String node) {
    lease.lock();
    RunEntity entity = find(run);
    if (entity.status() != RunStatus.AWAITING_APPROVAL || takenBy(entity, node)) {
      return false;
    }
    entity.approve(by);
    return true;
  }

  /** The execution that planned holds it for the one that will send. */
  private boolean takenBy(RunEntity entity, String node) {
    Run run = entity.toRun();
    return lease.take(run.id(), run.execution(), node).isPresent();
  }

  /** Takes back an approval whose run could not go on. */
  public void unapprove(RunId run) {
    RunEntity entity = find(run);
    lease.release(entity.toRun().execution());
    entity.unapprove();
  }

  /**
   * Drops a plan; the next run plans its records anew.
   *
   * @return whether the plan was still waiting
   */
  public boolean discard(RunId run, String by) {
    lease.lock();
    RunEntity entity = find(run);
    if (entity.status() != RunStatus.AWAITING_APPROVAL) {
      return false;
    }
    entity.close(RunStatus.DISCARDED, "Discarded by " + by + ". The next run plans anew");
    changes.discard(run);
    return true;
  }

  /** A newer run plans anew what waits. */
  void supersedeBefore(RunId run) {
    waitingBefore(run.value())
        .forEach(
            entity ->
                entity.close(
                    RunStatus.SUPERSEDED,
                    "Nobody decided about this plan before run " + run + " planned anew"));
  }

  private List<RunEntity> waitingBefore(long run) {
    return entities
        .createQuery(
            "select r from RunEntity r where r.status = :waiting and r.id < :run"
                + " order by r.id desc",
            RunEntity.class)
        .setParameter("waiting", RunStatus.AWAITING_APPROVAL)
        .setParameter("run", run)
        .getResultList();
  }

  private RunEntity find(RunId run) {
    return entities.find(RunEntity.class, run.value());
  }
}
