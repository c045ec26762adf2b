package io.tandem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What the clocks of all nodes agree about, over restarts. */
@ApplicationScoped
@Transactional
public class Schedules {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;

  /**
   * Takes a job's present firing, if no node has taken it: of all that was missed one is left.
   *
   * @param now the time of the caller's clock
   * @param next when the job is due after that
   * @return whether the caller is to run the job
   */
  public boolean take(String job, Instant now, Instant next) {
    lease.lock();
    ScheduleEntity entity = entities.find(ScheduleEntity.class, job);
    if (entity == null) {
      entities.persist(new ScheduleEntity(job, next));
      return true;
    }
    boolean due = entity.isDue(now, next);
    if (due) {
      entity.due(next);
    }
    return due;
  }

  /** Who has paused the schedule, if anybody. */
  public Optional<Pause> pause() {
    return Optional.ofNullable(entities.find(PauseEntity.class, PauseEntity.SCHEDULE))
        .map(PauseEntity::toPause);
  }

  /** Pauses the schedule; a pause that is there stays as it is. */
  public void pause(String by) {
    lease.lock();
    if (pause().isEmpty()) {
      entities.persist(new PauseEntity(by));
    }
  }

  /** Ends the pause, if there is one. */
  public void resume() {
    lease.lock();
    Optional.ofNullable(entities.find(PauseEntity.class, PauseEntity.SCHEDULE))
        .ifPresent(entities::remove);
  }
}
