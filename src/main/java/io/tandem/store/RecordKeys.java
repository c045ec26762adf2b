package io.tandem.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Evidence;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchKeys;
import io.tandem.domain.run.Outcome;
import io.tandem.store.MatchKeyEntity.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys by which records of the two systems recognise each other. */
@ApplicationScoped
@Transactional
public class RecordKeys {

  @PersistenceContext private EntityManager entities;

  @Inject private Links links;

  /**
   * Replaces the keys of records.
   *
   * @param records each with the record to take its keys from, or none if it has none any more
   * @param known those that may have keys already
   */
  void replace(Map<RecordId, Optional<CustomerRecord>> records, Set<RecordId> known) {
    Map<RecordId, Map<MatchKeyEntity.Key, MatchKeyEntity>> old = new HashMap<>();
    keysOf(records.keySet().stream().filter(known::contains).toList())
        .forEach(
            key -> old.computeIfAbsent(key.record(), id -> new HashMap<>()).put(key.key(), key));
    records.forEach(
        (id, record) -> {
          Map<MatchKeyEntity.Key, MatchKeyEntity> had = old.getOrDefault(id, new HashMap<>());
          record
              .map(RecordKeys::keys)
              .orElse(List.of())
              .forEach(key -> keep(key, had.remove(key.key())));
          had.values().forEach(entities::remove);
        });
  }

  private void keep(MatchKeyEntity key, MatchKeyEntity old) {
    if (old == null) {
      entities.persist(key);
    } else {
      old.takeOver(key);
    }
  }

  private static List<MatchKeyEntity> keys(CustomerRecord record) {
    MatchKeys keys = MatchKeys.of(record);
    Kind kind = record.isPerson() ? Kind.EMAIL : Kind.COMPANY_EMAIL;
    List<MatchKeyEntity> all = new ArrayList<>();
    keys.partner()
        .filter(partner -> record.isPerson())
        .ifPresent(partner -> all.add(new MatchKeyEntity(record, Kind.PARTNER, partner.value())));
    keys.emails().forEach(email -> all.add(new MatchKeyEntity(record, kind, email)));
    return all;
  }

  /** All that is known around the records: who shares their keys, and who is linked already. */
  public Evidence evidence(Collection<CustomerRecord> records) {
    Map<RecordId, Link> linked =
        new HashMap<>(living(links.of(records.stream().map(CustomerRecord::id).toList())));
    List<CustomerRecord> open =
        records.stream().filter(record -> !linked.containsKey(record.id())).toList();
    Set<RecordId> around = open.stream().map(CustomerRecord::id).collect(toSet());
    Set<String> emails =
        open.stream().flatMap(record -> MatchKeys.of(record).emails().stream()).collect(toSet());
    Set<MatchKeyEntity> sharing = new HashSet<>(withValue(Kind.EMAIL, emails));
    sharing.forEach(key -> around.add(key.record()));
    List<MatchKeyEntity> own = keysOf(around);
    sharing.addAll(withValue(Kind.EMAIL, further(own, emails)));
    Map<RecordId, Set<RecordId>> named = named(around, own);
    named.values().forEach(around::addAll);
    linked.putAll(living(links.of(around)));
    return new Evidence(
        emailHolders(sharing), named, counterparts(linked.values()), inherited(records));
  }

  /** The links whose records are both still there. */
  private Map<RecordId, Link> living(Map<RecordId, Link> found) {
    Set<RecordId> there =
        there(
            found.values().stream()
                .flatMap(link -> Stream.of(link.netsuite(), link.hubspot()))
                .collect(toSet()));
    Map<RecordId, Link> living = new HashMap<>(found);
    living
        .values()
        .removeIf(link -> !there.contains(link.netsuite()) || !there.contains(link.hubspot()));
    return living;
  }

  /** The counterparts, still there, of what was merged into the records. */
  private Map<RecordId, RecordId> inherited(Collection<CustomerRecord> records) {
    Set<RecordId> absorbed =
        records.stream().flatMap(record -> record.absorbed().stream()).collect(toSet());
    Map<RecordId, RecordId> inherited = new HashMap<>();
    Map<RecordId, Link> linked = links.of(absorbed);
    absorbed.stream()
        .filter(linked::containsKey)
        .forEach(id -> inherited.put(id, linked.get(id).in(id.system().other())));
    inherited.values().retainAll(there(Set.copyOf(inherited.values())));
    return inherited;
  }

  /** The records that people find by an e-mail address, whether it matches anything or not. */
  public Set<RecordId> withEmail(String email) {
    return keys(
            "select k from MatchKeyEntity k where k.key.value in :some",
            List.of(EmailAddress.normalise(email)))
        .stream()
        .filter(key -> key.key().kind() != Kind.PARTNER)
        .map(MatchKeyEntity::record)
        .collect(toSet());
  }

  /** The addresses among the keys that are not known yet. */
  private static Set<String> further(List<MatchKeyEntity> keys, Set<String> known) {
    return keys.stream()
        .filter(key -> key.key().kind() == Kind.EMAIL)
        .map(key -> key.key().value())
        .filter(email -> !known.contains(email))
        .collect(toSet());
  }

  private static Map<RecordId, RecordId> counterparts(Collection<Link> links) {
    Map<RecordId, RecordId> counterparts = new HashMap<>();
    for (Link link : links) {
      counterparts.put(link.netsuite(), link.hubspot());
      counterparts.put(link.hubspot(), link.netsuite());
    }
    return counterparts;
  }

  private static Map<String, Set<RecordId>> emailHolders(Collection<MatchKeyEntity> sharing) {
    Map<String, List<MatchKeyEntity>> byEmail =
        sharing.stream().collect(groupingBy(key -> key.key().value()));
    Map<String, Set<RecordId>> holders = new HashMap<>();
    byEmail.forEach((email, keys) -> holders.put(email, standingFor(keys)));
    return holders;
  }

  /** An inactive record stands for an address only where its system has no active one. */
  private static Set<RecordId> standingFor(List<MatchKeyEntity> keys) {
    Set<SyncSystem> withActive =
        keys.stream()
            .filter(MatchKeyEntity::active)
            .map(key -> key.key().system())
            .collect(toSet());
    return keys.stream()
        .filter(key -> key.active() || !withActive.contains(key.key().system()))
        .map(MatchKeyEntity::record)
        .collect(toSet());
  }

  /** Which records name each other, both ways, as far as both are there. */
  private Map<RecordId, Set<RecordId>> named(Set<RecordId> around, List<MatchKeyEntity> own) {
    Set<MatchKeyEntity> naming = new HashSet<>(withValue(Kind.PARTNER, values(around)));
    naming.addAll(own);
    naming.removeIf(key -> key.key().kind() != Kind.PARTNER);
    Set<RecordId> there = there(naming.stream().map(RecordKeys::namedBy).collect(toSet()));
    Map<RecordId, Set<RecordId>> named = new HashMap<>();
    for (MatchKeyEntity key : naming) {
      RecordId other = namedBy(key);
      if (there.contains(other)) {
        named.computeIfAbsent(key.record(), id -> new HashSet<>()).add(other);
        named.computeIfAbsent(other, id -> new HashSet<>()).add(key.record());
      }
    }
    return named;
  }

  private static RecordId namedBy(MatchKeyEntity key) {
    return new RecordId(key.key().system().other(), key.key().value());
  }

  private static Set<String> values(Collection<RecordId> records) {
    return records.stream().map(RecordId::value).collect(toSet());
  }

  /** Those of the records that we know and that are not gone. */
  private Set<RecordId> there(Set<RecordId> records) {
    return Slices.of(values(records), this::stagedWithIds)
        .filter(staged -> staged.outcome() != Outcome.GONE)
        .map(staged -> staged.id().toDomain())
        .filter(records::contains)
        .collect(toSet());
  }

  /** Where a record stands, without its content. */
  record Stood(StoredRecordId id, Outcome outcome) {}

  private List<Stood> stagedWithIds(List<String> ids) {
    return entities
        .createQuery(
            "select new io.tandem.store.RecordKeys$Stood(s.id, s.outcome)"
                + " from StagedRecordEntity s where s.id.recordId in :ids",
            Stood.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private List<MatchKeyEntity> withValue(Kind kind, Set<String> values) {
    return Slices.of(
            values,
            slice -> keys("select k from MatchKeyEntity k where k.key.value in :some", slice))
        .filter(key -> key.key().kind() == kind)
        .toList();
  }

  private List<MatchKeyEntity> keysOf(Collection<RecordId> records) {
    return Slices.of(
            values(records),
            slice -> keys("select k from MatchKeyEntity k where k.key.recordId in :some", slice))
        .filter(key -> records.contains(key.record()))
        .toList();
  }

  private List<MatchKeyEntity> keys(String query, List<String> some) {
    return entities
        .createQuery(query, MatchKeyEntity.class)
        .setParameter("some", some)
        .getResultList();
  }
}
