package io.tandem.operations;

import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.match.AmbiguityReason;
import io.tandem.domain.match.Link;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.run.Standing;
import io.tandem.operations.PersonReport.Side;
import io.tandem.store.Links;
import io.tandem.store.OpenCase;
import io.tandem.store.Quarantine;
import io.tandem.store.RecordKeys;
import io.tandem.store.StagedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what is known of people, also of those who are not synced. */
@ApplicationScoped
@Transactional
public class PersonReports {

  private static final Comparator<RecordId> ORDER =
      Comparator.comparing(RecordId::system).thenComparing(RecordId::value);

  @Inject private RecordKeys keys;
  @Inject private Links links;
  @Inject private StagedRecords staged;
  @Inject private Quarantine quarantine;

  /** Everybody who is known under an e-mail address, primary or additional. */
  public List<PersonReport> withEmail(String email) {
    return of(keys.withEmail(email));
  }

  /** The person that a record is; nobody if the record is not known. */
  public List<PersonReport> of(RecordId record) {
    return of(List.of(record));
  }

  /** The person of a link. */
  public Optional<PersonReport> find(long link) {
    return links.find(link).map(found -> report(Optional.of(found), ends(found)));
  }

  private List<PersonReport> of(Collection<RecordId> records) {
    Map<RecordId, Link> linked = links.of(records);
    TreeSet<RecordId> open = new TreeSet<>(ORDER);
    open.addAll(records);
    List<PersonReport> reports = new ArrayList<>();
    while (!open.isEmpty()) {
      RecordId first = open.pollFirst();
      Optional<Link> link = Optional.ofNullable(linked.get(first));
      List<RecordId> ends = link.map(PersonReports::ends).orElse(List.of(first));
      open.removeAll(ends);
      reports.add(report(link, ends));
    }
    reports.removeIf(report -> report.sides().isEmpty());
    return reports;
  }

  private static List<RecordId> ends(Link link) {
    return List.of(link.netsuite(), link.hubspot());
  }

  private PersonReport report(Optional<Link> link, List<RecordId> ends) {
    Map<SyncSystem, Side> sides = new EnumMap<>(SyncSystem.class);
    Map<RecordId, StagedRecord> copies = staged.of(ends);
    copies.forEach((id, record) -> sides.put(id.system(), side(beside(record, copies.values()))));
    return new PersonReport(link, sides);
  }

  private static StagedRecord beside(StagedRecord record, Collection<StagedRecord> both) {
    Standing standing = record.standing();
    for (StagedRecord counterpart : both) {
      standing = standing.beside(counterpart.standing());
    }
    return new StagedRecord(record.record(), standing);
  }

  private Side side(StagedRecord record) {
    Optional<OpenCase> openCase = quarantine.openCase(record.id());
    return new Side(record, why(record.standing(), openCase), openCase);
  }

  private static String why(Standing standing, Optional<OpenCase> openCase) {
    return switch (standing.outcome()) {
      case EXCLUDED -> remedies(standing).findFirst().orElse("");
      case QUARANTINED ->
          openCase.map(OpenCase::message).or(() -> remedies(standing).findFirst()).orElse("");
      case GONE -> "Its system does not have it any more: " + standing.reason();
      case PENDING, DEFERRED -> "The next run deals with it";
      case UNCHANGED, CREATED, UPDATED -> "";
    };
  }

  private static Stream<String> remedies(Standing standing) {
    return Stream.concat(
        Stream.of(ExclusionReason.values())
            .filter(reason -> reason.key().equals(standing.reason()))
            .map(ExclusionReason::remedy),
        Stream.of(AmbiguityReason.values())
            .filter(reason -> reason.key().equals(standing.reason()))
            .map(AmbiguityReason::remedy));
  }
}
