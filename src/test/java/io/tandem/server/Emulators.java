package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.SandboxState;
import io.tandem.sandbox.hubspot.Contact;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.Account;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultRule;
import io.tandem.sandbox.traffic.Target;
import io.tandem.sandbox.traffic.WriteEntry;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Both systems, in this JVM: what people do there, and what they hold. */
final class Emulators {

  private static final Sandbox SANDBOX =
      Sandbox.start(0, SandboxSettings.of(Map.of("sandbox.people", "0")));

  /** How long ago people's edits were made: a run reads only what precedes its start. */
  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  private Emulators() {}

  static URI address() {
    return SANDBOX.baseUri();
  }

  /** Begins anew with this many generated people, whose changes all lie in the past. */
  static void people(int number) {
    state().reset(number);
  }

  /** Lets both systems' clocks be slow by this much. */
  static void clockIsBehindBy(Duration duration) {
    state().clock().shift(duration.negated());
  }

  /** Does what people do in the systems' own pages, a moment ago. */
  static void aMomentAgo(Runnable edits) {
    clockIsBehindBy(A_MOMENT);
    edits.run();
    clockIsBehindBy(Duration.ZERO);
  }

  /**
   * Does what people do in the systems' own pages, a moment later than anything before: also than
   * what Tandem has just written.
   */
  static void aMomentLater(Runnable edits) {
    Duration ahead = Duration.between(Instant.now(), state().clock().instant().plus(A_MOMENT));
    state().clock().shift(ahead);
    edits.run();
    state().clock().shift(ahead.plus(A_MOMENT));
  }

  /** Adds a contact, new now. */
  static void contact(Map<String, String> properties) {
    contact(properties, state().clock().instant());
  }

  /** Adds a contact who is as old as this. */
  static void contact(Map<String, String> properties, Instant since) {
    state().portal().seed(state().portal().nextId(), properties, since, since);
  }

  /** Adds a customer, new now. */
  static void customer(Map<String, String> columns) {
    Instant now = state().clock().instant();
    customers(List.of(new CustomerSeed(OptionalLong.empty(), columns, now, now)));
  }

  static void customers(List<CustomerSeed> seeds) {
    state().account().seed(seeds.stream());
  }

  static void editContact(String email, Map<String, String> changes) {
    Contact contact = onlyContact(email);
    assertThat(state().portal().edit(Long.toString(contact.id()), changes)).isPresent();
  }

  static void editCustomer(String email, Map<String, String> changes) {
    editCustomer(Long.parseLong(onlyCustomer(email).get("id")), changes);
  }

  static void editCustomer(long id, Map<String, String> changes) {
    if (!state().account().edit(id, changes)) {
      throw new IllegalArgumentException("There is no customer " + id);
    }
  }

  /** The properties of the only contact with this e-mail address. */
  static Map<String, String> contactOf(String email) {
    return onlyContact(email).values();
  }

  /** The columns of the only customer with this e-mail address. */
  static Map<String, String> onlyCustomer(String email) {
    return only(customers(email), email);
  }

  private static Contact onlyContact(String email) {
    return only(contacts(email), email);
  }

  private static <T> T only(List<T> found, String email) {
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " records have the address " + email);
    }
    return found.get(0);
  }

  static List<Contact> contacts(String email) {
    return contacts().stream()
        .filter(contact -> email.equalsIgnoreCase(contact.values().get("email")))
        .toList();
  }

  static List<Map<String, String>> customers(String email) {
    return customers().stream().filter(row -> email.equalsIgnoreCase(row.get("email"))).toList();
  }

  static List<Contact> contacts() {
    return state().portal().all().stream().filter(contact -> contact.archivedAt() == null).toList();
  }

  static List<Map<String, String>> customers() {
    return state().account().customers();
  }

  /** What Tandem has written since this was last forgotten. */
  static List<WriteEntry> writes() {
    return state().writes().after(0);
  }

  static List<WriteEntry> writesTo(Target system) {
    return writes().stream().filter(entry -> entry.system() == system).toList();
  }

  static void forgetWrites() {
    state().writes().clear();
  }

  /** Adds a fault rule, written as the sandbox's admin resource takes it. */
  static ActiveFault fault(String rule) {
    return fault(FaultRule.of(Json.createReader(new StringReader(rule)).readObject()));
  }

  static ActiveFault fault(FaultRule rule) {
    return state().faults().add(rule);
  }

  static void mendFaults() {
    state().faults().clear();
  }

  /** The HubSpot account, for what people do in HubSpot's own pages. */
  static Portal portal() {
    return state().portal();
  }

  /** The NetSuite account, for what people do in NetSuite's own pages. */
  static Account account() {
    return state().account();
  }

  private static SandboxState state() {
    return SANDBOX.state();
  }
}
