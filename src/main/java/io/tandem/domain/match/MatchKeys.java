package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.RecordId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * By what a record can be recognised.
 *
 * @param partner the counterpart that the record itself names
 * @param emails its addresses, primary and additional, normalised
 */
public record MatchKeys(Optional<RecordId> partner, Set<String> emails) {

  /** A local part of 64, the @, and a domain of 255 characters (RFC 5321); longer is no address. */
  private static final int LONGEST_EMAIL = 320;

  public static MatchKeys of(CustomerRecord record) {
    Set<String> emails = new TreeSet<>();
    Stream.concat(Stream.of(record.email()), record.additionalEmails().stream())
        .map(EmailAddress::normalise)
        .filter(email -> !email.isEmpty() && email.length() <= LONGEST_EMAIL)
        .forEach(emails::add);
    return new MatchKeys(record.partner(), emails);
  }
}
