package io.tandem.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of the list that filters HubSpot, as the last reading found them. */
@ApplicationScoped
@Transactional
public class ListMembers {

  @PersistenceContext private EntityManager entities;

  /** Notes that the run found these members in the list. */
  public void seen(RunId run, Collection<RecordId> members) {
    Map<String, ListMemberEntity> known =
        with(members).stream().collect(toMap(ListMemberEntity::recordId, member -> member));
    for (RecordId member : Set.copyOf(members)) {
      ListMemberEntity entity = known.get(member.value());
      if (entity == null) {
        entity = new ListMemberEntity(member.value());
        entity.seenIn(run.value());
        entities.persist(entity);
      } else {
        entity.seenIn(run.value());
      }
    }
  }

  /** Those of the given contacts that are in the list. */
  public Set<RecordId> among(Collection<RecordId> contacts) {
    return with(contacts).stream()
        .map(member -> RecordId.hubspot(member.recordId()))
        .collect(toSet());
  }

  /** Members that the run did not find in the list any more. */
  public List<RecordId> left(RunId run, int limit) {
    return entities
        .createQuery(
            "select m.recordId from ListMemberEntity m where m.seenIn < :run"
                + " order by m.seenIn, m.recordId",
            String.class)
        .setParameter("run", run.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(RecordId::hubspot)
        .toList();
  }

  public void remove(Collection<RecordId> members) {
    with(members).forEach(entities::remove);
  }

  private List<ListMemberEntity> with(Collection<RecordId> contacts) {
    return Slices.of(contacts.stream().map(RecordId::value).toList(), this::withIds).toList();
  }

  private List<ListMemberEntity> withIds(List<String> ids) {
    return entities
        .createQuery(
            "select m from ListMemberEntity m where m.recordId in :ids", ListMemberEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
