package io.tandem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who did what, and when. */
@ApplicationScoped
@Transactional
public class Audit {

  @PersistenceContext private EntityManager entities;

  /**
   * Keeps an act.
   *
   * @param who the user's name
   * @param subject what it was done to; a person by number and never by name
   */
  public void note(String who, Act act, String subject) {
    entities.persist(new AuditEntity(who, act, subject));
  }

  /** The last acts first, from below the given number on. */
  public List<AuditEntry> last(long below, int limit) {
    return entities
        .createQuery(
            "select a from AuditEntity a where a.id < :below order by a.id desc", AuditEntity.class)
        .setParameter("below", below)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditEntity::toEntry)
        .toList();
  }
}
