package io.tandem.store;

import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What became of the records that a run read. */
@ApplicationScoped
@Transactional
public class RunCounts {

  @PersistenceContext private EntityManager entities;

  @Inject private StagedRecords staged;

  /** Keeps the run's counts as they are now: later runs move the records on. */
  public void keep(RunId run) {
    entities
        .createQuery("delete from RunCountEntity c where c.id.runId = :run")
        .setParameter("run", run.value())
        .executeUpdate();
    staged.counts(run).forEach(count -> entities.persist(new RunCountEntity(run, count)));
  }

  /** The counts of a run: as kept at its end, or as they stand while it runs. */
  public List<RunCount> of(Run run) {
    return run.status() == RunStatus.RUNNING ? staged.counts(run.id()) : kept(run.id());
  }

  private List<RunCount> kept(RunId run) {
    List<RunCount> kept =
        entities
            .createQuery(
                "select c from RunCountEntity c where c.id.runId = :run", RunCountEntity.class)
            .setParameter("run", run.value())
            .getResultStream()
            .map(RunCountEntity::toCount)
            .toList();
    return kept.isEmpty() ? staged.counts(run) : kept;
  }
}
