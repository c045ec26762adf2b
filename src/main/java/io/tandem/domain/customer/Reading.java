package io.tandem.domain.customer;

/** What became of one record on its way in: bad data is a value here, never an exception. */
public sealed interface Reading {

  RecordId id();

  /** The record could be read. */
  record Accepted(CustomerRecord record) implements Reading {
    @Override
    public RecordId id() {
      return record.id();
    }
  }

  /**
   * The record could not be read.
   *
   * @param reason says what is wrong and where, without personal data
   */
  record Rejected(RecordId id, String reason) implements Reading {}
}
