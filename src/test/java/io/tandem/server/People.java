package io.tandem.server;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.tandem.sandbox.hubspot.Contact;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is in both systems at one moment, told apart by e-mail address as the rules do it. Written
 * without Tandem's own code, so that a fault there is not repeated here.
 */
record People(List<Map<String, String>> customers, List<Map<String, String>> contacts) {

  /** Everybody who is there now. */
  static People now() {
    return new People(
        Emulators.customers(), Emulators.contacts().stream().map(Contact::values).toList());
  }

  /** Each e-mail address with the number of individual, active customers that have it. */
  Map<String, Long> customersByEmail() {
    return byEmail(customers.stream().filter(row -> exclusionOf(row).isEmpty()));
  }

  Map<String, Long> contactsByEmail() {
    return byEmail(contacts.stream().filter(row -> email(row).contains("@")));
  }

  /**
   * The addresses of everybody who is to be on both sides: those that nobody shares, and that do
   * not belong to an inactive customer.
   */
  Set<String> eligible() {
    Set<String> emails = new TreeSet<>(customersByEmail().keySet());
    emails.addAll(contactsByEmail().keySet());
    emails.removeAll(shared());
    emails.removeAll(ofInactiveCustomersOnly());
    return emails;
  }

  /** The addresses that inactive customers have and no active one. */
  Set<String> ofInactiveCustomersOnly() {
    Set<String> emails =
        customers.stream()
            .filter(row -> exclusionOf(row).equals("inactive"))
            .map(People::email)
            .collect(toSet());
    emails.removeAll(customersByEmail().keySet());
    return emails;
  }

  /** The addresses that several customers share. */
  Set<String> shared() {
    return customersByEmail().entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  /** Each reason with the number of customers that it keeps out. */
  Map<String, Long> exclusions() {
    return customers.stream()
        .map(People::exclusionOf)
        .filter(Predicate.not(String::isEmpty))
        .collect(groupingBy(reason -> reason, counting()));
  }

  private static String exclusionOf(Map<String, String> row) {
    if (!row.get("isperson").equals("T")) {
      return "company-customer";
    }
    if (row.get("isinactive").equals("T")) {
      return "inactive";
    }
    if (!row.containsKey("email")) {
      return "no-email";
    }
    return row.get("email").contains("@") ? "" : "invalid-email";
  }

  private static Map<String, Long> byEmail(Stream<Map<String, String>> rows) {
    return rows.map(People::email).collect(groupingBy(email -> email, counting()));
  }

  static String email(Map<String, String> row) {
    return row.getOrDefault("email", "").toLowerCase(Locale.ROOT);
  }

  /** The customers with these addresses, by address, with the values that the systems share. */
  Map<String, Map<String, String>> sharedValuesOfCustomers(Collection<String> emails) {
    return values(
        customers.stream().filter(row -> exclusionOf(row).isEmpty()), emails, "title", "comments");
  }

  /** The contacts with these addresses, likewise. */
  Map<String, Map<String, String>> sharedValuesOfContacts(Collection<String> emails) {
    return values(contacts.stream(), emails, "jobtitle", "message");
  }

  private static Map<String, Map<String, String>> values(
      Stream<Map<String, String>> rows, Collection<String> emails, String job, String text) {
    return rows.filter(row -> emails.contains(email(row)))
        .collect(
            toMap(
                People::email,
                row ->
                    Map.of(
                        "first", row.getOrDefault("firstname", ""),
                        "last", row.getOrDefault("lastname", ""),
                        "job", row.getOrDefault(job, ""),
                        "text", row.getOrDefault(text, ""),
                        "phone", digits(row.getOrDefault("phone", "")),
                        "mobile", digits(row.getOrDefault("mobilephone", "")))));
  }

  /** A North American number without its country code and punctuation. */
  private static String digits(String phone) {
    return phone.replaceAll("\\D", "").replaceFirst("^1(?=\\d{10}$)", "");
  }
}
