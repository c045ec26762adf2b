package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of the keys and links around some records. */
public final class Evidence {

  static final Comparator<RecordId> ORDER =
      Comparator.comparing(RecordId::system).thenComparing(RecordId::value);

  private final Map<String, Set<RecordId>> emailHolders;
  private final Map<RecordId, Set<String>> emails = new HashMap<>();
  private final Map<RecordId, Set<RecordId>> named;
  private final Map<RecordId, RecordId> links;
  private final Map<RecordId, RecordId> inherited;

  /**
   * Evidence around some records.
   *
   * @param emailHolders which records have a normalised e-mail address, in both systems: for all
   *     addresses of the records, and all addresses of those who share one with them
   * @param named each record with the records of the other system that it names as its counterpart,
   *     or that name it; only such as exist
   * @param links each linked record with its counterpart, both ways; both of them are still there
   * @param inherited each record that was merged into another one, with the counterpart that it had
   *     and that is still there
   */
  public Evidence(
      Map<String, Set<RecordId>> emailHolders,
      Map<RecordId, Set<RecordId>> named,
      Map<RecordId, RecordId> links,
      Map<RecordId, RecordId> inherited) {
    this.emailHolders = emailHolders;
    this.named = named;
    this.links = links;
    this.inherited = inherited;
    emailHolders.forEach(
        (email, holders) ->
            holders.forEach(
                holder -> emails.computeIfAbsent(holder, id -> new TreeSet<>()).add(email)));
  }

  /** The records of a system that have one of the addresses. */
  Set<RecordId> holders(SyncSystem system, Set<String> addresses) {
    Set<RecordId> found = new TreeSet<>(ORDER);
    addresses.forEach(email -> found.addAll(emailHolders.getOrDefault(email, Set.of())));
    found.removeIf(holder -> holder.system() != system);
    return found;
  }

  /** The addresses of a record. */
  Set<String> emailsOf(RecordId record) {
    return emails.getOrDefault(record, Set.of());
  }

  /** The records that this one names or is named by. */
  Set<RecordId> named(RecordId record) {
    return named.getOrDefault(record, Set.of());
  }

  /** The record that this one is linked to. */
  Optional<RecordId> linkOf(RecordId record) {
    return Optional.ofNullable(links.get(record));
  }

  /** Whether the record is the counterpart of one that was merged into another one. */
  boolean isInherited(RecordId record) {
    return inherited.containsValue(record);
  }

  /** The counterparts of a record and of all that were merged into it. */
  Set<RecordId> counterparts(CustomerRecord record) {
    Set<RecordId> all = new TreeSet<>(ORDER);
    linkOf(record.id()).ifPresent(all::add);
    record.absorbed().stream().map(inherited::get).filter(Objects::nonNull).forEach(all::add);
    return all;
  }
}
