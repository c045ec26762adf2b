package io.tandem.domain.system;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;

/** What a system made of one change. */
public sealed interface WriteOutcome {

  /**
   * The system took it.
   *
   * @param record the record written; a new id where the change created it
   * @param values the written fields as the system says it keeps them
   */
  record Applied(RecordId record, Fields values) implements WriteOutcome {}

  /**
   * The system refused this record; others are not concerned.
   *
   * @param code the system's own error code
   * @param message the system's own words, cut to a line
   * @param correlationId what the system's support can find the request by; "" if it gave none
   */
  record Refused(String code, String message, String correlationId) implements WriteOutcome {}

  /**
   * The record to be written is not there any more.
   *
   * @param message the system's own words, cut to a line
   * @param correlationId what the system's support can find the request by; "" if it gave none
   */
  record Gone(String message, String correlationId) implements WriteOutcome {}
}
