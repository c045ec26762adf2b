package io.tandem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Which of the nodes that share a database starts what the clock asks all of them to start. */
@ApplicationScoped
@Transactional
public class Firings {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;

  /**
   * Claims the minute for a job: a schedule has no finer one.
   *
   * @return false if another node, or this one, has claimed it already
   */
  public boolean claim(String job, Instant now) {
    // One after the other, also the first time, when there is no row yet to lock.
    lease.lock();
    FiringEntity firing = entities.find(FiringEntity.class, job);
    if (firing == null) {
      firing = new FiringEntity(job);
      entities.persist(firing);
    }
    Instant slot = now.truncatedTo(ChronoUnit.MINUTES);
    boolean isFree = firing.isBefore(slot);
    if (isFree) {
      firing.fire(slot);
    }
    return isFree;
  }
}
