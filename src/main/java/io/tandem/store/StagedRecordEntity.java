package io.tandem.store;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;

/** Our stored copy of a record, and where it stands. */
@Entity
@Table(name = "staged_record")
// The two apply flows may touch different columns of one row.
@DynamicUpdate
class StagedRecordEntity {

  @EmbeddedId private StoredRecordId id;

  @Column(name = "partner_id")
  private String partnerId = "";

  private String barred = "";

  @Column(name = "additional_emails", length = LongText.LENGTH)
  private String additionalEmails = "";

  @Column(length = LongText.LENGTH)
  private String absorbed = "";

  @Column(name = "field_values", length = LongText.LENGTH)
  private String fieldValues = FieldsText.NONE;

  private String fingerprint = "";

  @Enumerated(EnumType.STRING)
  private Outcome outcome = Outcome.PENDING;

  private String reason = "";

  @Column(name = "seen_in")
  private long seenIn;

  protected StagedRecordEntity() {}

  StagedRecordEntity(RecordId id) {
    this.id = new StoredRecordId(id);
  }

  RecordId id() {
    return id.toDomain();
  }

  boolean isKnownAs(Fingerprint other) {
    return fingerprint.equals(other.value());
  }

  Standing standing() {
    return new Standing(outcome, reason);
  }

  void stand(Standing standing) {
    outcome = standing.outcome();
    reason = standing.reason();
  }

  void seenIn(long run) {
    seenIn = run;
  }

  void copy(CustomerRecord record, Fingerprint print) {
    partnerId = record.partner().map(RecordId::value).orElse("");
    barred = record.barred().map(ExclusionReason::name).orElse("");
    additionalEmails = String.join(";", record.additionalEmails());
    absorbed = record.absorbed().stream().map(RecordId::value).collect(joining(";"));
    fieldValues = FieldsText.of(record.fields());
    fingerprint = print.value();
  }

  void forgetContent() {
    fingerprint = "";
  }

  CustomerRecord record() {
    RecordId own = id();
    return new CustomerRecord(
        own,
        Optional.of(partnerId)
            .filter(value -> !value.isEmpty())
            .map(value -> new RecordId(own.system().other(), value)),
        Optional.of(barred).filter(not(String::isEmpty)).map(ExclusionReason::valueOf),
        parts(additionalEmails).toList(),
        parts(absorbed).map(value -> new RecordId(own.system(), value)).toList(),
        FieldsText.fields(fieldValues));
  }

  private static Stream<String> parts(String list) {
    return list.isEmpty() ? Stream.empty() : Stream.of(list.split(";"));
  }
}
