package io.tandem.store;

import io.tandem.domain.preflight.PreflightReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the last preflight found. */
@ApplicationScoped
@Transactional
public class Preflights {

  @PersistenceContext private EntityManager entities;

  @Inject private Lease lease;

  /** Keeps what was found in place of what was found before. */
  public void keep(PreflightReport report) {
    // A run and a person may both look for the first time, and both would insert the row.
    lease.lock();
    entities.merge(new PreflightEntity(report));
  }

  /** What was found last; empty if nobody has looked yet. */
  public Optional<PreflightReport> last() {
    return Optional.ofNullable(entities.find(PreflightEntity.class, PreflightEntity.LAST))
        .map(PreflightEntity::toReport);
  }
}
