package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A record's identity as the tables have it. */
@Embeddable
class StoredRecordId implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(name = "system_name")
  private SyncSystem system;

  @Column(name = "record_id")
  private String recordId;

  protected StoredRecordId() {}

  StoredRecordId(RecordId id) {
    system = id.system();
    recordId = id.value();
  }

  RecordId toDomain() {
    return new RecordId(system, recordId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredRecordId that
        && system == that.system
        && recordId.equals(that.recordId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(system, recordId);
  }
}
