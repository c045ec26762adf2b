package io.tandem.store;

import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.run.RunId;
import io.tandem.store.ChangeEntity.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** What is about to be sent. */
@ApplicationScoped
public class Outbox {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;

  /**
   * Notes that changes are about to be sent, in a transaction of its own: whatever happens from
   * here on, they will be looked up in the system before anything of them is sent again.
   *
   * @param fence the execution that sends them
   * @throws LeaseLost if another execution has taken over meanwhile
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void sending(RunId run, long fence, Collection<ChangeId> changes) {
    lease.require(fence);
    List<Long> places = changes.stream().map(ChangeId::sequence).toList();
    entities
        .createQuery(
            "update ChangeEntity c set c.status = :sent, c.attempts = c.attempts + 1"
                + " where c.id.runId = :run and c.id.sequence in :places")
        .setParameter("sent", Status.SENT)
        .setParameter("run", run.value())
        .setParameter("places", places)
        .executeUpdate();
  }
}
