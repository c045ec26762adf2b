package io.tandem.domain.match;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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

  /**
   * Evidence around some records.
   *
   * @param emailHolders which records have a normalised e-mail address, in both systems: for all
   *     addresses of the records, and all addresses of those who share one with them
   * @param named each record with the records of the other system that it names as its counterpart,
   *     or that name it; only such as exist
   * @param links each linked record with its counterpart, both ways
   */
  public Evidence(
      Map<String, Set<RecordId>> emailHolders,
      Map<RecordId, Set<RecordId>> named,
      Map<RecordId, RecordId> links) {
    this.emailHolders = emailHolders;
    this.named = named;
    this.links = links;
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
}
