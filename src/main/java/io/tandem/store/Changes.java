package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import io.tandem.store.ChangeEntity.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/** The plans: every write that was ever intended, and what became of it. */
@ApplicationScoped
@Transactional
public class Changes {

  @PersistenceContext private EntityManager entities;

  public void plan(Collection<Change> changes) {
    changes.forEach(change -> entities.persist(new ChangeEntity(change)));
  }

  /** The next changes to be sent to a system, in plan order, after the given place. */
  public List<Change> toSend(RunId run, SyncSystem target, long after, int limit) {
    return entities
        .createQuery(
            "select c from ChangeEntity c where c.status = :status and c.id.runId = :run"
                + " and c.targetSystem = :target and c.id.sequence > :after"
                + " order by c.status, c.id.runId, c.targetSystem, c.id.sequence",
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

  /**
   * Notes what the system made of changes.
   *
   * @param outcomes of changes of one run
   */
  public void note(Map<ChangeId, WriteOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    for (ChangeEntity change : around(outcomes.keySet())) {
      WriteOutcome outcome = outcomes.get(change.id());
      if (outcome instanceof Applied applied) {
        change.applied(applied.record());
      } else if (outcome instanceof Refused refused) {
        change.rejected(refused);
      } else if (outcome instanceof Gone gone) {
        change.rejected(new Refused("GONE", gone.message(), gone.correlationId()));
      }
    }
  }

  /**
   * The next changes that were sent and of which no answer was noted: those of one run to one
   * system, the oldest first.
   */
  public List<Change> sent(int limit) {
    List<ChangeEntity> oldest = sent("", Map.of(), 1);
    if (oldest.isEmpty()) {
      return List.of();
    }
    Change first = oldest.get(0).toChange();
    return sent(
            " and c.id.runId = :run and c.targetSystem = :target",
            Map.of("run", first.id().run().value(), "target", first.draft().targetSystem()),
            limit)
        .stream()
        .map(ChangeEntity::toChange)
        .toList();
  }

  private List<ChangeEntity> sent(String condition, Map<String, Object> values, int limit) {
    TypedQuery<ChangeEntity> query =
        entities
            .createQuery(
                "select c from ChangeEntity c where c.status = :sent"
                    + condition
                    + " order by c.status, c.id.runId, c.targetSystem, c.id.sequence",
                ChangeEntity.class)
            .setParameter("sent", Status.SENT)
            .setMaxResults(limit);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  /** Puts changes of one run back into its plan: they were not carried out. */
  public void planAgain(Collection<ChangeId> ids) {
    if (!ids.isEmpty()) {
      around(ids).stream()
          .filter(change -> ids.contains(change.id()))
          .forEach(ChangeEntity::planAgain);
    }
  }

  /** Drops changes of one run that were not sent. */
  public void supersede(Collection<ChangeId> ids) {
    if (!ids.isEmpty()) {
      around(ids).stream()
          .filter(change -> ids.contains(change.id()))
          .forEach(ChangeEntity::supersede);
    }
  }

  /** The changes from the first to the last of the given ones: a page's places lie together. */
  private List<ChangeEntity> around(Collection<ChangeId> ids) {
    LongSummaryStatistics places = ids.stream().mapToLong(ChangeId::sequence).summaryStatistics();
    return entities
        .createQuery(
            "select c from ChangeEntity c where c.id.runId = :run"
                + " and c.id.sequence between :first and :last",
            ChangeEntity.class)
        .setParameter("run", ids.iterator().next().run().value())
        .setParameter("first", places.getMin())
        .setParameter("last", places.getMax())
        .getResultList();
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

  /** Drops what the run planned and did not send: a person has decided against it. */
  void discard(RunId run) {
    entities
        .createQuery(
            "update ChangeEntity c set c.status = :discarded"
                + " where c.status = :planned and c.id.runId = :run")
        .setParameter("discarded", Status.DISCARDED)
        .setParameter("planned", Status.PLANNED)
        .setParameter("run", run.value())
        .executeUpdate();
  }

  /** How many values the run's plan empties. */
  public long blanked(RunId run) {
    return entities
        .createQuery(
            "select coalesce(sum(c.blanked), 0) from ChangeEntity c where c.id.runId = :run",
            Long.class)
        .setParameter("run", run.value())
        .getSingleResult();
  }

  /** How many people the run's plan creates. */
  public long plannedCreates(RunId run) {
    return entities
        .createQuery(
            "select count(c) from ChangeEntity c where c.id.runId = :run"
                + " and c.operation = :create",
            Long.class)
        .setParameter("run", run.value())
        .setParameter("create", ChangeEntity.Operation.CREATE)
        .getSingleResult();
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
