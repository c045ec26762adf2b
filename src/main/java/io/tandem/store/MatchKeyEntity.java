package io.tandem.store;

import io.tandem.domain.customer.CustomerRecord;
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

/** One key by which a record can be recognised. */
@Entity
@Table(name = "match_key")
class MatchKeyEntity {

  /** What a key's value is. */
  enum Kind {
    /** The id of the counterpart that the record names. */
    PARTNER,
    /** A normalised e-mail address. */
    EMAIL,
    /** The same of a company: people look for it by that, and nothing matches it. */
    COMPANY_EMAIL
  }

  /** The whole row. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "system_name") SyncSystem system,
      @Column(name = "record_id") String recordId,
      @Enumerated(EnumType.STRING) Kind kind,
      @Column(name = "key_value") String value)
      implements Serializable {}

  @EmbeddedId private Key key;

  private boolean active;

  protected MatchKeyEntity() {}

  MatchKeyEntity(CustomerRecord owner, Kind kind, String value) {
    key = new Key(owner.id().system(), owner.id().value(), kind, value);
    active = owner.barred().isEmpty();
  }

  boolean active() {
    return active;
  }

  void takeOver(MatchKeyEntity newer) {
    active = newer.active;
  }

  Key key() {
    return key;
  }

  RecordId record() {
    return new RecordId(key.system(), key.recordId());
  }
}
