package io.tandem.store;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Link;
import io.tandem.domain.run.Attendance;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records that their systems do not have any more. */
@ApplicationScoped
@Transactional
public class GoneRecords {

  @PersistenceContext private EntityManager entities;

  @Inject private StagedRecords staged;
  @Inject private RecordKeys keys;
  @Inject private Links links;

  /**
   * Notes that records are not there any more. Their counterparts have to be decided anew, unless a
   * rule keeps them out by themselves; their keys stand for nobody.
   *
   * @return how many of them were known and there before
   */
  public int bury(Map<RecordId, Standing> records) {
    Map<RecordId, StagedRecordEntity> known = staged.entitiesOf(records.keySet());
    known.values().removeIf(entity -> entity.standing().outcome() == Outcome.GONE);
    Map<RecordId, Optional<CustomerRecord>> rekeyed = new HashMap<>();
    known.forEach(
        (id, entity) -> {
          entity.stand(records.get(id));
          rekeyed.put(id, Optional.empty());
        });
    keys.replace(rekeyed, known.keySet());
    staged.entitiesOf(counterparts(known.keySet())).values().stream()
        .filter(entity -> entity.standing().takesPart())
        .forEach(entity -> entity.stand(Standing.of(Outcome.PENDING)));
    return known.size();
  }

  private List<RecordId> counterparts(Set<RecordId> records) {
    Map<RecordId, Link> linked = links.of(records);
    return records.stream()
        .filter(linked::containsKey)
        .map(id -> linked.get(id).in(id.system().other()))
        .toList();
  }

  /** The records of a system that a full reading did not find, after the given one. */
  public List<RecordId> unseen(RunId run, SyncSystem system, String after, int limit) {
    return entities
        .createQuery(
            "select s.id.recordId from StagedRecordEntity s where s.id.system = :system"
                + " and s.seenIn < :run and s.outcome <> :gone and s.id.recordId > :after"
                + " order by s.id.recordId",
            String.class)
        .setParameter("system", system)
        .setParameter("run", run.value())
        .setParameter("gone", Outcome.GONE)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(id -> new RecordId(system, id))
        .toList();
  }

  /** How many records of a system a full reading found, and how many it missed. */
  public Attendance attendance(RunId run, SyncSystem system) {
    return new Attendance(count(run, system, ">="), count(run, system, "<"));
  }

  private long count(RunId run, SyncSystem system, String comparison) {
    return entities
        .createQuery(
            "select count(s) from StagedRecordEntity s where s.id.system = :system"
                + " and s.outcome <> :gone and s.seenIn "
                + comparison
                + " :run",
            Long.class)
        .setParameter("system", system)
        .setParameter("gone", Outcome.GONE)
        .setParameter("run", run.value())
        .getSingleResult();
  }
}
