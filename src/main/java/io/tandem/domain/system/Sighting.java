package io.tandem.domain.system;

import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;

/** A record as its system has it at this moment, and not as an index or an earlier page knew it. */
public sealed interface Sighting {

  RecordId id();

  /** The record is there, readable or not. */
  record There(Reading reading) implements Sighting {
    @Override
    public RecordId id() {
      return reading.id();
    }
  }

  /** The system says that it does not have the record. */
  record Gone(RecordId id) implements Sighting {}

  /** The record is not among those that the system returned; why is not known. */
  record Unseen(RecordId id) implements Sighting {}
}
