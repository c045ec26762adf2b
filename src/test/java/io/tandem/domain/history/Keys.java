package io.tandem.domain.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.Evidence;
import io.tandem.domain.match.Link;
import io.tandem.domain.match.MatchKeys;
import io.tandem.domain.run.StagedRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known around records, from the copies and links in memory. */
record Keys(Copies copies, LinkTable links) {

  Evidence evidence(List<CustomerRecord> records) {
    List<CustomerRecord> there =
        copies.all().stream()
            .filter(copy -> copies.isThere(copy.id()))
            .map(StagedRecord::record)
            .toList();
    return new Evidence(holders(there), named(there), counterparts(), inherited(records));
  }

  private static Map<String, Set<RecordId>> holders(List<CustomerRecord> there) {
    Map<String, Set<CustomerRecord>> byEmail = new HashMap<>();
    for (CustomerRecord record : there) {
      MatchKeys.of(record)
          .emails()
          .forEach(email -> byEmail.computeIfAbsent(email, any -> new HashSet<>()).add(record));
    }
    Map<String, Set<RecordId>> holders = new HashMap<>();
    byEmail.forEach((email, records) -> holders.put(email, standingFor(records)));
    return holders;
  }

  /** A barred record stands for an address only where its system has no other one. */
  private static Set<RecordId> standingFor(Set<CustomerRecord> records) {
    Map<SyncSystem, List<CustomerRecord>> active =
        records.stream()
            .filter(record -> record.barred().isEmpty())
            .collect(groupingBy(record -> record.id().system()));
    return records.stream()
        .filter(record -> record.barred().isEmpty() || !active.containsKey(record.id().system()))
        .map(CustomerRecord::id)
        .collect(toSet());
  }

  private Map<RecordId, Set<RecordId>> named(List<CustomerRecord> there) {
    Map<RecordId, Set<RecordId>> named = new HashMap<>();
    for (CustomerRecord record : there) {
      record
          .partner()
          .filter(copies::isThere)
          .ifPresent(
              partner -> {
                named.computeIfAbsent(record.id(), id -> new HashSet<>()).add(partner);
                named.computeIfAbsent(partner, id -> new HashSet<>()).add(record.id());
              });
    }
    return named;
  }

  private Map<RecordId, RecordId> counterparts() {
    Map<RecordId, RecordId> counterparts = new HashMap<>();
    for (Link link : links.all()) {
      if (copies.isThere(link.netsuite()) && copies.isThere(link.hubspot())) {
        counterparts.put(link.netsuite(), link.hubspot());
        counterparts.put(link.hubspot(), link.netsuite());
      }
    }
    return counterparts;
  }

  private Map<RecordId, RecordId> inherited(List<CustomerRecord> records) {
    Map<RecordId, RecordId> inherited = new HashMap<>();
    for (CustomerRecord record : records) {
      for (RecordId absorbed : record.absorbed()) {
        links
            .of(absorbed)
            .map(link -> link.in(absorbed.system().other()))
            .filter(copies::isThere)
            .ifPresent(counterpart -> inherited.put(absorbed, counterpart));
      }
    }
    return inherited;
  }
}
