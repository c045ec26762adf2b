package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record's e-mail addresses, normalised, whether valid or not.
 *
 * @param addresses holds no empty one
 */
record EmailSet(Set<String> addresses) {

  private static final int MOST_TYPOS = 2;

  /** Mailboxes of no one person (RFC 2142, and what companies use besides). */
  private static final Set<String> SHARED =
      Set.of(
          "abuse",
          "accounts",
          "admin",
          "billing",
          "contact",
          "hello",
          "help",
          "hostmaster",
          "info",
          "mail",
          "marketing",
          "news",
          "office",
          "orders",
          "postmaster",
          "sales",
          "security",
          "service",
          "support",
          "team",
          "webmaster");

  static EmailSet of(CustomerRecord record) {
    return new EmailSet(MatchKeys.of(record).emails());
  }

  /** The clue of the two most alike addresses; different ones say nothing, people have several. */
  Optional<Clue> compare(EmailSet other) {
    return addresses.stream()
        .flatMap(one -> other.addresses.stream().map(two -> compare(one, two)))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Clue::points));
  }

  /** The part before the @ of each of these, where it is long enough to mean somebody. */
  Set<String> localParts() {
    return addresses.stream()
        .map(EmailSet::local)
        .filter(EmailSet::personal)
        .collect(Collectors.toSet());
  }

  /** The addresses that belong to one person. */
  Set<String> ownAddresses() {
    return addresses.stream()
        .filter(address -> !shared(local(address)))
        .collect(Collectors.toSet());
  }

  private static Optional<Clue> compare(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(new Clue(shared(local(one)) ? 12 : 45, "same-email"));
    }
    if (!personal(local(one)) || !personal(local(other))) {
      return Optional.empty();
    }
    boolean sameNumber = digits(one).equals(digits(other));
    boolean sameLocal = local(one).equals(local(other));
    if (sameNumber && Likeness.withinTypos(MOST_TYPOS, one, other)) {
      return Optional.of(new Clue(similar(one, sameLocal), "similar-email"));
    }
    return sameLocal
        ? Optional.of(new Clue(hasNumber(one) ? 25 : 12, "same-email-local-part"))
        : Optional.empty();
  }

  /** Without a number it is likely made of the name, and a similar name makes a similar address. */
  private static int similar(String address, boolean sameLocal) {
    if (hasNumber(address)) {
      return 35;
    }
    return sameLocal ? 25 : 18;
  }

  private static boolean hasNumber(String address) {
    return !digits(local(address)).isEmpty();
  }

  private static boolean personal(String local) {
    return local.length() > 3 && !shared(local);
  }

  private static boolean shared(String local) {
    return SHARED.contains(local);
  }

  private static String local(String address) {
    int at = address.indexOf('@');
    return at < 0 ? address : address.substring(0, at);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
