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
import java.util.Optional;
import java.util.stream.Stream;

/** The links. */
@ApplicationScoped
@Transactional
public class Links {

  @PersistenceContext private EntityManager entities;

  /**
   * Keeps new links. A record whose former counterpart is gone takes its link along: it stays one
   * row, and nobody is ever linked twice.
   */
  public void connect(RunId run, Collection<Link> links) {
    List<RecordId> ends =
        links.stream().flatMap(link -> Stream.of(link.netsuite(), link.hubspot())).toList();
    Map<RecordId, LinkEntity> former = new HashMap<>();
    for (SyncSystem system : SyncSystem.values()) {
      with(system, valuesOf(ends, system), LockModeType.NONE)
          .forEach(
              entity -> {
                former.put(entity.netsuite(), entity);
                former.put(entity.hubspot(), entity);
              });
    }
    for (Link link : links) {
      connect(run, link, former.get(link.netsuite()), former.get(link.hubspot()));
    }
  }

  private void connect(RunId run, Link link, LinkEntity ofNetsuite, LinkEntity ofHubspot) {
    if (ofNetsuite == null && ofHubspot == null) {
      entities.persist(new LinkEntity(link, run.value()));
    } else if (ofNetsuite == null || ofHubspot == null || ofNetsuite == ofHubspot) {
      (ofNetsuite == null ? ofHubspot : ofNetsuite).relink(link, run.value());
    } else {
      entities.remove(ofHubspot);
      // Its ids must be free before the other row takes them.
      entities.flush();
      ofNetsuite.relink(link, run.value());
    }
  }

  /** How many people are linked. */
  public long count() {
    return entities.createQuery("select count(l) from LinkEntity l", Long.class).getSingleResult();
  }

  /** The link of that number. */
  public Optional<Link> find(long id) {
    return Optional.ofNullable(entities.find(LinkEntity.class, id)).map(LinkEntity::toLink);
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

  /** Keeps the bases that links get once the run's plan may be sent. */
  public void intend(RunId run, Collection<Link> links) {
    LockedLinks locked = lock(links.stream().map(Link::netsuite).toList());
    links.forEach(link -> locked.intend(link, run));
  }

  /** The numbers of links with an intended base, behind the one given. */
  public List<Long> intended(RunId run, long after, int limit) {
    return entities
        .createQuery(
            "select l.id from LinkEntity l where l.plannedIn = :run and l.id > :after"
                + " order by l.plannedIn, l.id",
            Long.class)
        .setParameter("run", run.value())
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Makes intended bases the bases, from the first to the last of the links. */
  public void settleIntended(RunId run, long first, long last) {
    // One after the other: MySQL would see the emptied value within the same statement.
    for (String change : List.of("l.base = l.plannedBase", "l.plannedBase = '', l.plannedIn = 0")) {
      entities
          .createQuery(
              "update LinkEntity l set %s where l.plannedIn = :run and l.id between :first and :last"
                  .formatted(change))
          .setParameter("run", run.value())
          .setParameter("first", first)
          .setParameter("last", last)
          .executeUpdate();
    }
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
