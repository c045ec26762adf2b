package io.tandem.store;

import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
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

  /**
   * Takes the lease for an execution of the run; the run that holds it instead, if another
   * execution does.
   *
   * @param fence the execution's id: it rises with every new one, and tells the present holder from
   *     former ones
   */
  public Optional<RunId> take(RunId run, long fence, String node) {
    LeaseEntity lease = locked();
    if (lease.isHeldByOther(run.value(), fence, node)) {
      return Optional.of(new RunId(lease.holder()));
    }
    lease.take(run.value(), fence, node, TERM);
    return Optional.empty();
  }

  /**
   * Makes sure that the execution still holds the lease, and that nobody takes it before the
   * transaction ends.
   *
   * @throws LeaseLost if another execution has taken over
   */
  public void require(long fence) {
    LeaseEntity lease = entities.find(LeaseEntity.class, NAME);
    entities.refresh(lease, LockModeType.PESSIMISTIC_WRITE);
    if (!lease.isOf(fence)) {
      throw new LeaseLost(fence);
    }
  }

  /** Makes all others wait who would take or give back the lease, until the transaction ends. */
  void lock() {
    locked();
  }

  /** The run that holds the lease now. */
  public Optional<RunId> holder() {
    LeaseEntity lease = entities.find(LeaseEntity.class, NAME);
    return lease.isHeld() ? Optional.of(new RunId(lease.holder())) : Optional.empty();
  }

  /** Prolongs the lease if one of the given executions holds it. */
  public void renew(Collection<Long> fences) {
    LeaseEntity lease = locked();
    if (fences.stream().anyMatch(lease::isOf)) {
      lease.renew(TERM);
    }
  }

  /** Gives the lease back, unless another execution has taken over. */
  public void release(long fence) {
    LeaseEntity lease = locked();
    if (lease.isOf(fence)) {
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
