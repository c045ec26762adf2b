package io.tandem.domain.run;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;

/** Our stored copy of a record, and where it stands. */
public record StagedRecord(CustomerRecord record, Standing standing) {

  public RecordId id() {
    return record.id();
  }
}
