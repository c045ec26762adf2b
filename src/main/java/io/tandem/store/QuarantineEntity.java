package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person must see of one record: the reason, the evidence, and since when. */
@Entity
@Table(name = "quarantine")
class QuarantineEntity {

  @EmbeddedId private StoredRecordId id;

  private String reason = "";

  @Column(length = 1000)
  private String message = "";

  @Column(length = 1000)
  private String candidates = "";

  @Column(name = "correlation_id", length = 128)
  private String correlationId = "";

  @Column(name = "first_seen")
  private Instant firstSeen;

  @Column(name = "last_seen")
  private Instant lastSeen;

  @Column(name = "last_run")
  private long lastRun;

  private int attempts;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  protected QuarantineEntity() {}

  QuarantineEntity(RecordId id, Instant now) {
    this.id = new StoredRecordId(id);
    firstSeen = now;
  }

  boolean isOpen() {
    return resolvedAt == null;
  }

  OpenCase toCase() {
    return new OpenCase(
        id.toDomain(), reason, message, candidates, correlationId, firstSeen, lastSeen, attempts);
  }

  void open(QuarantineCase found, long run, Instant now) {
    if (resolvedAt != null) {
      firstSeen = now;
      attempts = 0;
    }
    reason = found.reason();
    message = Columns.cut(found.message(), 1000);
    candidates = Columns.cut(found.candidatesText(), 1000);
    correlationId = Columns.cut(found.correlationId(), 128);
    lastSeen = now;
    lastRun = run;
    attempts++;
    resolvedAt = null;
  }
}
