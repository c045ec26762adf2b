package io.tandem.domain.customer;

import java.util.Locale;

/** Why a rule keeps a record out of the sync. */
public enum ExclusionReason {
  /** A NetSuite customer that is a company: contacts pair with individuals only. */
  COMPANY_CUSTOMER,
  /** The system marks the record inactive. */
  INACTIVE,
  /** No e-mail address, and the configuration asks for one. */
  NO_EMAIL,
  /** The e-mail address cannot be one, and the configuration asks for a valid one. */
  INVALID_EMAIL,
  /** The record stands on one side only, and the direction forbids to create its counterpart. */
  DIRECTION,
  /** The record's counterpart is itself excluded. */
  COUNTERPART_EXCLUDED;

  /** The reason in JSON, summaries and documents, such as {@code no-email}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
