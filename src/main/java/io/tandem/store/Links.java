package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links. */
@ApplicationScoped
@Transactional
public class Links {

  @PersistenceContext private EntityManager entities;

  public void add(RunId run, Collection<Link> links) {
    links.forEach(link -> entities.persist(new LinkEntity(link, run.value())));
  }

  /** The links of the given records, by both records of each. */
  public Map<RecordId, Link> of(Collection<RecordId> records) {
    Map<RecordId, Link> found = new HashMap<>();
    for (SyncSystem system : SyncSystem.values()) {
      for (LinkEntity entity : with(system, valuesOf(records, system), LockModeType.NONE)) {
        Link link = entity.toLink();
        found.put(link.netsuite(), link);
        found.put(link.hubspot(), link);
      }
    }
    return found;
  }

  /**
   * The links of the given NetSuite records, theirs to change until the transaction ends. Taken in
   * one order by all, so that the two apply flows wait for each other and never deadlock.
   */
  public LockedLinks lock(Collection<RecordId> netsuite) {
    return new LockedLinks(
        with(
            SyncSystem.NETSUITE,
            valuesOf(netsuite, SyncSystem.NETSUITE),
            LockModeType.PESSIMISTIC_WRITE));
  }

  /** Sets the bases of existing links. */
  public void settle(Collection<Link> links) {
    LockedLinks locked = lock(links.stream().map(Link::netsuite).toList());
    links.forEach(locked::settle);
  }

  private List<LinkEntity> with(SyncSystem system, List<String> ids, LockModeType lock) {
    String column = system == SyncSystem.NETSUITE ? "netsuiteId" : "hubspotId";
    return Slices.of(ids, slice -> with(column, slice, lock)).toList();
  }

  private List<LinkEntity> with(String column, List<String> ids, LockModeType lock) {
    return entities
        .createQuery(
            "select l from LinkEntity l where l.%1$s in :ids order by l.%1$s".formatted(column),
            LinkEntity.class)
        .setParameter("ids", ids)
        .setLockMode(lock)
        .getResultList();
  }

  private static List<String> valuesOf(Collection<RecordId> records, SyncSystem system) {
    return records.stream()
        .filter(id -> id.system() == system)
        .map(RecordId::value)
        .sorted()
        .toList();
  }
}
