package io.tandem.store;

import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * The right to run the sync: one run per database, across nodes. A holder renews it while it lives;
 * a dead one's expires.
 */
@ApplicationScoped
@Transactional
public class Lease {

  /** How long a lease lasts unless renewed. */
  public static final Duration TERM = Duration.ofSeconds(60);

  private static final String NAME = "customer-sync";

  @PersistenceContext private EntityManager entities;

  /** Takes the lease for the run; the run that holds it instead, if another does. */
  public Optional<RunId> take(RunId run, String node) {
    LeaseEntity lease = locked();
    if (lease.isHeldByOther(run.value())) {
      return Optional.of(new RunId(lease.holder()));
    }
    lease.take(run.value(), node, TERM);
    return Optional.empty();
  }

  /** Makes all others wait who would take or give back the lease, until the transaction ends. */
  void lock() {
    locked();
  }

  /** The run that holds the lease now. */
  public Optional<RunId> holder() {
    LeaseEntity lease = entities.find(LeaseEntity.class, NAME);
    return lease.isHeldByOther(0) ? Optional.of(new RunId(lease.holder())) : Optional.empty();
  }

  /** Prolongs the lease if this node holds it. */
  public void renew(String node) {
    LeaseEntity lease = locked();
    if (lease.isHeldBy(node)) {
      lease.renew(TERM);
    }
  }

  public void release(RunId run) {
    LeaseEntity lease = locked();
    if (Long.valueOf(run.value()).equals(lease.holder())) {
      lease.release();
    }
  }

  /** Gives back what an earlier life of this node held. */
  public void releaseAllOf(String node) {
    LeaseEntity lease = locked();
    if (lease.isHeldBy(node)) {
      lease.release();
    }
  }

  private LeaseEntity locked() {
    return entities.find(LeaseEntity.class, NAME, LockModeType.PESSIMISTIC_WRITE);
  }
}
