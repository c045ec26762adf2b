package io.tandem.domain.customer;

import java.util.Optional;

/**
 * Decides whether a record takes part in the sync.
 *
 * @param requireValidEmail whether only records with a valid e-mail address do
 */
public record Eligibility(boolean requireValidEmail) {

  /** The reason that keeps the record out, or empty if it takes part. */
  public Optional<ExclusionReason> exclusionOf(CustomerRecord record) {
    if (record.barred().isPresent()) {
      return record.barred();
    }
    return requireValidEmail ? emailFault(record.email()) : Optional.empty();
  }

  private static Optional<ExclusionReason> emailFault(String email) {
    if (email.isBlank()) {
      return Optional.of(ExclusionReason.NO_EMAIL);
    }
    return EmailAddress.isValid(email)
        ? Optional.empty()
        : Optional.of(ExclusionReason.INVALID_EMAIL);
  }
}
