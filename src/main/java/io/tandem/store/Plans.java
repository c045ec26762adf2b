package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.PlanSize;
import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plans, as people look at them. */
@ApplicationScoped
@Transactional
public class Plans {

  @PersistenceContext private EntityManager entities;

  @Inject private Changes changes;
  @Inject private Links links;

  /** The next changes of a run's plan in its order, behind a place in it. */
  public List<PlannedChange> page(RunId run, ChangeFilter filter, long after, int limit) {
    TypedQuery<ChangeEntity> query =
        entities
            .createQuery(
                "select c from ChangeEntity c where c.id.runId = :run and c.id.sequence > :after"
                    + filter.conditions()
                    + " order by c.id.runId, c.id.sequence",
                ChangeEntity.class)
            .setParameter("run", run.value())
            .setParameter("after", after)
            .setMaxResults(limit);
    filter.parameters().forEach(query::setParameter);
    return query.getResultStream().map(ChangeEntity::toPlannedChange).toList();
  }

  /** One change of a run's plan. */
  public Optional<PlannedChange> find(RunId run, long sequence) {
    return Optional.ofNullable(
            entities.find(ChangeEntity.class, new ChangeEntity.Id(run.value(), sequence)))
        .map(ChangeEntity::toPlannedChange);
  }

  /** How much the run's plan would change, or has changed. */
  public PlanSize size(RunId run) {
    List<ChangeCount> counts = changes.counts(run);
    return new PlanSize(
        bySystem(counts, count -> count.operation().equals(ChangeEntity.Operation.CREATE.key())),
        bySystem(counts, count -> count.operation().equals(ChangeEntity.Operation.UPDATE.key())),
        changes.blanked(run),
        links.count());
  }

  private static Map<SyncSystem, Long> bySystem(
      List<ChangeCount> counts, Predicate<ChangeCount> which) {
    return counts.stream()
        .filter(which)
        .collect(
            Collectors.groupingBy(
                ChangeCount::target, Collectors.summingLong(ChangeCount::changes)));
  }
}
