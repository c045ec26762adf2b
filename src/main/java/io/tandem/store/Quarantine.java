package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The records that a person must see. */
@ApplicationScoped
@Transactional
public class Quarantine {

  @PersistenceContext private EntityManager entities;

  /** Opens a case for each record, or adds to the one that is open. */
  public void open(RunId run, Collection<QuarantineCase> cases) {
    Instant now = Instant.now();
    for (QuarantineCase found : cases) {
      QuarantineEntity entity =
          entities.find(QuarantineEntity.class, new StoredRecordId(found.record()));
      boolean isNew = entity == null;
      if (isNew) {
        entity = new QuarantineEntity(found.record(), now);
      }
      entity.open(found, run.value(), now);
      if (isNew) {
        entities.persist(entity);
      }
    }
  }

  /** The record's open case, if it has one. */
  public Optional<OpenCase> openCase(RecordId record) {
    return Optional.ofNullable(entities.find(QuarantineEntity.class, new StoredRecordId(record)))
        .filter(QuarantineEntity::isOpen)
        .map(QuarantineEntity::toCase);
  }

  /** Closes the open cases of records that went through. */
  public void resolve(Collection<RecordId> records) {
    for (SyncSystem system : SyncSystem.values()) {
      List<String> ids =
          records.stream().filter(id -> id.system() == system).map(RecordId::value).toList();
      if (!ids.isEmpty()) {
        entities
            .createQuery(
                "update QuarantineEntity q set q.resolvedAt = :now where q.id.system = :system"
                    + " and q.id.recordId in :ids and q.resolvedAt is null")
            .setParameter("now", Instant.now())
            .setParameter("system", system)
            .setParameter("ids", ids)
            .executeUpdate();
      }
    }
  }

  /** How many cases wait for a person. */
  public long open() {
    return entities
        .createQuery(
            "select count(q) from QuarantineEntity q where q.resolvedAt is null", Long.class)
        .getSingleResult();
  }
}
