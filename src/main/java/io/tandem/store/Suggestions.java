package io.tandem.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Suggestion;
import io.tandem.domain.run.RunId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Likely counterparts of records that no key links. Nothing here is ever applied by itself. */
@ApplicationScoped
@Transactional
public class Suggestions {

  /** A key that more records share says nothing: a switchboard, a large company. */
  private static final int MOST_HOLDERS = 50;

  @PersistenceContext private EntityManager entities;

  @Inject private Links links;

  /** Sets the keys under which records are looked up; an empty set forgets them. */
  public void key(Map<RecordId, Set<String>> records) {
    Map<RecordId, List<SuggestionKeyEntity>> known =
        Slices.of(values(records.keySet()), this::keysOf)
            .filter(key -> records.containsKey(key.record()))
            .collect(groupingBy(SuggestionKeyEntity::record));
    records.forEach((id, wanted) -> key(id, wanted, known.getOrDefault(id, List.of())));
    entities.flush();
  }

  private void key(RecordId id, Set<String> wanted, List<SuggestionKeyEntity> known) {
    Set<String> missing = new HashSet<>(wanted);
    for (SuggestionKeyEntity key : known) {
      if (!missing.remove(key.value())) {
        entities.remove(key);
      }
    }
    missing.forEach(value -> entities.persist(new SuggestionKeyEntity(id, value)));
  }

  /** For each key the records of a system that have it and are not linked. */
  public Map<String, Set<RecordId>> holders(SyncSystem system, Set<String> keys) {
    List<SuggestionKeyEntity> found =
        Slices.of(keys, this::withValues).filter(key -> key.record().system() == system).toList();
    Set<RecordId> linked =
        links.of(found.stream().map(SuggestionKeyEntity::record).collect(toSet())).keySet();
    Map<String, Set<RecordId>> holders = new HashMap<>();
    found.stream()
        .filter(key -> !linked.contains(key.record()))
        .forEach(
            key ->
                holders.computeIfAbsent(key.value(), value -> new HashSet<>()).add(key.record()));
    holders.values().removeIf(records -> records.size() > MOST_HOLDERS);
    return holders;
  }

  /** Puts suggestions in the place of all that were made for the records. */
  public void replace(RunId run, Collection<RecordId> records, Collection<Suggestion> suggestions) {
    for (SyncSystem system : SyncSystem.values()) {
      String column = system == SyncSystem.NETSUITE ? "netsuiteId" : "hubspotId";
      Slices.of(
              values(records.stream().filter(id -> id.system() == system).collect(toSet())),
              ids -> with(column, ids))
          .forEach(entities::remove);
    }
    // The same pair may come again in the place of the one removed.
    entities.flush();
    suggestions.forEach(
        suggestion -> entities.persist(new SuggestionEntity(suggestion, run.value())));
  }

  /** The likeliest first; those of which a record has been linked since are left out. */
  public List<Suggestion> likeliest(int limit) {
    List<Suggestion> found =
        entities
            .createQuery(
                "select s from SuggestionEntity s"
                    + " order by s.score desc, s.pair.netsuiteId, s.pair.hubspotId",
                SuggestionEntity.class)
            .setMaxResults(limit)
            .getResultStream()
            .map(SuggestionEntity::toSuggestion)
            .toList();
    Set<RecordId> ends = new HashSet<>();
    found.forEach(suggestion -> ends.addAll(List.of(suggestion.netsuite(), suggestion.hubspot())));
    Set<RecordId> linked = links.of(ends).keySet();
    return found.stream()
        .filter(
            suggestion ->
                !linked.contains(suggestion.netsuite()) && !linked.contains(suggestion.hubspot()))
        .toList();
  }

  private static Set<String> values(Collection<RecordId> records) {
    return records.stream().map(RecordId::value).collect(toSet());
  }

  private List<SuggestionKeyEntity> keysOf(List<String> ids) {
    return entities
        .createQuery(
            "select k from SuggestionKeyEntity k where k.key.recordId in :ids",
            SuggestionKeyEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private List<SuggestionKeyEntity> withValues(List<String> values) {
    return entities
        .createQuery(
            "select k from SuggestionKeyEntity k where k.key.value in :values",
            SuggestionKeyEntity.class)
        .setParameter("values", values)
        .getResultList();
  }

  private List<SuggestionEntity> with(String column, List<String> ids) {
    return entities
        .createQuery(
            "select s from SuggestionEntity s where s.pair.%s in :ids".formatted(column),
            SuggestionEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
