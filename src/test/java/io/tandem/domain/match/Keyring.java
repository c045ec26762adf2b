package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the evidence around records as the store does: of all records there are. */
final class Keyring {

  private final Map<String, Set<RecordId>> emailHolders = new HashMap<>();
  private final Map<RecordId, Set<RecordId>> named = new HashMap<>();
  private final Map<RecordId, RecordId> links = new HashMap<>();
  private final Map<RecordId, RecordId> inherited = new HashMap<>();

  private Keyring() {}

  static Keyring of(CustomerRecord... records) {
    return of(List.of(records));
  }

  static Keyring of(List<CustomerRecord> records) {
    Keyring keyring = new Keyring();
    Set<RecordId> there = new HashSet<>();
    records.forEach(record -> there.add(record.id()));
    for (CustomerRecord record : records) {
      MatchKeys keys = MatchKeys.of(record);
      keys.emails().forEach(email -> put(keyring.emailHolders, email, record.id()));
      keys.partner()
          .filter(there::contains)
          .ifPresent(
              partner -> {
                put(keyring.named, record.id(), partner);
                put(keyring.named, partner, record.id());
              });
    }
    return keyring;
  }

  Keyring linked(RecordId one, RecordId other) {
    links.put(one, other);
    links.put(other, one);
    return this;
  }

  /** A record that is gone, merged into another one, and was linked. */
  Keyring inherited(RecordId absorbed, RecordId counterpart) {
    inherited.put(absorbed, counterpart);
    return this;
  }

  Matcher matcher() {
    return new Matcher(new Evidence(emailHolders, named, links, inherited));
  }

  private static <K> void put(Map<K, Set<RecordId>> map, K key, RecordId record) {
    map.computeIfAbsent(key, absent -> new HashSet<>()).add(record);
  }
}
