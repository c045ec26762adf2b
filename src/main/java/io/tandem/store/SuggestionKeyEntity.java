package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One key under which a record without a counterpart is looked up for suggestions. */
@Entity
@Table(name = "suggestion_key")
class SuggestionKeyEntity {

  /** The whole row. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "system_name") SyncSystem system,
      @Column(name = "record_id") String recordId,
      @Column(name = "key_value") String value)
      implements Serializable {}

  @EmbeddedId private Key key;

  protected SuggestionKeyEntity() {}

  SuggestionKeyEntity(RecordId record, String value) {
    key = new Key(record.system(), record.value(), value);
  }

  RecordId record() {
    return new RecordId(key.system(), key.recordId());
  }

  String value() {
    return key.value();
  }
}
