package io.tandem.domain.value;

/** How a telephone number is written. */
public enum PhoneStyle {
  /** {@code +12125550100}. */
  E164,
  /** {@code (212) 555-0100}: as people of the record's country write it. */
  NATIONAL,
  /** {@code +1 212-555-0100}. */
  INTERNATIONAL
}
