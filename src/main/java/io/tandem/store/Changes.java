package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.store.ChangeEntity.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** The plans: every write that was ever intended, and what became of it. */
@ApplicationScoped
@Transactional
public class Changes {

  @PersistenceContext private EntityManager entities;

  public void plan(Collection<Change> changes) {
    changes.forEach(change -> entities.persist(new ChangeEntity(change)));
  }

  /** The last place taken in the run's plan, 0 before the first. */
  public long lastSequence(RunId run) {
    return entities
        .createQuery(
            "select coalesce(max(c.id.sequence), 0) from ChangeEntity c where c.id.runId = :run",
            Long.class)
        .setParameter("run", run.value())
        .getSingleResult();
  }

  /** The next changes to be sent to a system, in plan order, after the given place. */
  public List<Change> toSend(RunId run, SyncSystem target, long after, int limit) {
    return entities
        .createQuery(
            "select c from ChangeEntity c where c.status = :status and c.id.runId = :run"
                + " and c.targetSystem = :target and c.id.sequence > :after"
                + " order by c.id.sequence",
            ChangeEntity.class)
        .setParameter("status", Status.PLANNED)
        .setParameter("run", run.value())
        .setParameter("target", target)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(ChangeEntity::toChange)
        .toList();
  }

  /** Notes what the system made of a change. */
  public void note(ChangeId id, WriteOutcome outcome) {
    ChangeEntity change = entities.find(ChangeEntity.class, ChangeEntity.Id.of(id));
    if (outcome instanceof Applied applied) {
      change.applied(applied.record());
    } else if (outcome instanceof Refused refused) {
      change.rejected(refused);
    }
  }

  /** Drops what earlier runs planned and never sent; a new plan takes its place. */
  public void supersedeBefore(RunId run) {
    entities
        .createQuery(
            "update ChangeEntity c set c.status = :superseded"
                + " where c.status = :planned and c.id.runId < :run")
        .setParameter("superseded", Status.SUPERSEDED)
        .setParameter("planned", Status.PLANNED)
        .setParameter("run", run.value())
        .executeUpdate();
  }

  /** The run's changes counted by target, operation and status. */
  public List<ChangeCount> counts(RunId run) {
    return entities
        .createQuery(
            "select new io.tandem.store.ChangeCount(c.targetSystem, c.operation, c.status,"
                + " count(c)) from ChangeEntity c where c.id.runId = :run"
                + " group by c.targetSystem, c.operation, c.status",
            ChangeCount.class)
        .setParameter("run", run.value())
        .getResultList();
  }
}
