package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first load of generated people, and the runs after it that find nothing new. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
@Tag("h2")
class TwoWaySyncIT {

  private static People before;
  private static People after;
  private static JsonObject first;
  private static JsonObject second;
  private static JsonObject third;
  private static int writesOfTheLaterRuns;

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeAll
  static void threeRunsAnHourApart() {
    Emulators.people(500);
    Emulators.clockIsBehindBy(Duration.ofDays(1));
    Emulators.customer(Map.of("isperson", "T", "lastname", "Typo", "email", "typo at example.com"));
    Emulators.contact(Map.of("lastname", "Typo", "email", "typo.example.com"));
    before = People.now();
    // The first run looks at the clocks too, and refuses one that is off.
    Emulators.clockIsBehindBy(Duration.ZERO);
    first = OPERATOR.sync();
    after = People.now();
    Emulators.forgetWrites();
    Emulators.clockIsBehindBy(Duration.ofHours(-1));
    second = OPERATOR.sync();
    Emulators.clockIsBehindBy(Duration.ofHours(-2));
    third = OPERATOR.sync();
    writesOfTheLaterRuns = Emulators.writes().size();
  }

  @Test
  void everyEligiblePersonIsOnBothSidesExactlyOnce() {
    Set<String> eligible = before.eligible();

    assertThat(eligible).hasSizeBetween(400, 500);
    Map<String, Long> customers = after.customersByEmail();
    Map<String, Long> contacts = after.contactsByEmail();
    assertThat(eligible)
        .allSatisfy(email -> assertThat(customers).containsEntry(email, 1L))
        .allSatisfy(email -> assertThat(contacts).containsEntry(email, 1L));
  }

  @Test
  void nobodyElseIsCreated() {
    JsonObject writes = first.getJsonObject("writes");

    assertThat(after.customers())
        .hasSize(before.customers().size() + writes.getJsonObject("netsuite").getInt("created"));
    assertThat(after.contacts())
        .hasSize(before.contacts().size() + writes.getJsonObject("hubspot").getInt("created"));
    assertThat(after.customersByEmail().keySet())
        .isSubsetOf(union(before.eligible(), before.shared()));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  @Test
  void bothSidesHoldTheSameValues() {
    assertThat(after.sharedValuesOfCustomers(before.eligible()))
        .containsExactlyInAnyOrderEntriesOf(after.sharedValuesOfContacts(before.eligible()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"netsuite", "hubspot"})
  void everyRecordReadEndsInExactlyOneState(String system) {
    JsonObject counts = first.getJsonObject("counts").getJsonObject(system);

    int read = system.equals("netsuite") ? before.customers().size() : before.contacts().size();
    assertThat(counts.getInt("read")).isEqualTo(read);
    assertThat(
            List.of("unchanged", "created", "updated", "excluded", "quarantined", "deferred")
                .stream()
                .mapToInt(counts::getInt)
                .sum())
        .isEqualTo(read);
    assertThat(counts.getInt("deferred")).isZero();
  }

  @Test
  void recordsAreExcludedForTheirReasons() {
    JsonObject counts = first.getJsonObject("counts");

    assertThat(before.exclusions())
        .containsOnlyKeys("company-customer", "inactive", "no-email", "invalid-email");
    assertThat(numbers(counts.getJsonObject("netsuite").getJsonObject("excludedBy")))
        .containsExactlyInAnyOrderEntriesOf(before.exclusions());
    long withoutEmail =
        before.contacts().stream().filter(contact -> !contact.containsKey("email")).count();
    assertThat(numbers(counts.getJsonObject("hubspot").getJsonObject("excludedBy")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "no-email",
                withoutEmail,
                "invalid-email",
                1L,
                "counterpart-excluded",
                contactsOfInactiveCustomers()));
  }

  @Test
  void aContactWhoseCustomerIsInactiveGetsNoSecondCustomer() {
    assertThat(contactsOfInactiveCustomers()).isPositive();
    assertThat(after.customersByEmail()).doesNotContainKeys(inactive());
  }

  private static long contactsOfInactiveCustomers() {
    return before.contacts().stream()
        .filter(contact -> before.ofInactiveCustomersOnly().contains(People.email(contact)))
        .count();
  }

  private static String[] inactive() {
    return before.ofInactiveCustomersOnly().toArray(String[]::new);
  }

  @Test
  void customersWhoShareAnAddressAreQuarantinedWithTheirContact() {
    JsonObject counts = first.getJsonObject("counts");

    assertThat(before.shared()).hasSize(1);
    assertThat(counts.getJsonObject("netsuite").getInt("quarantined")).isEqualTo(2);
    assertThat(numbers(counts.getJsonObject("netsuite").getJsonObject("quarantinedBy")).keySet())
        .allMatch(reason -> reason.startsWith("ambiguous-"));
    String email = before.shared().iterator().next();
    assertThat(after.customersByEmail()).containsEntry(email, 2L);
    assertThat(after.contactsByEmail().getOrDefault(email, 0L))
        .isEqualTo(before.contactsByEmail().getOrDefault(email, 0L));
  }

  private static Map<String, Long> numbers(JsonObject object) {
    return object.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> Long.valueOf(entry.getValue().toString())));
  }

  @Test
  void nextRunReadsAgainOnlyWhatTheFirstHasWrittenAndChangesNothing() {
    for (String system : List.of("netsuite", "hubspot")) {
      JsonObject written = first.getJsonObject("writes").getJsonObject(system);
      JsonObject counts = second.getJsonObject("counts").getJsonObject(system);

      assertThat(counts.getInt("read"))
          .isLessThanOrEqualTo(written.getInt("created") + written.getInt("updated"));
      assertThat(counts.getInt("unchanged")).isEqualTo(counts.getInt("read"));
    }
    assertThat(writesOfTheLaterRuns).isZero();
  }

  @Test
  void runAfterThatReadsAndWritesNothing() {
    for (String system : List.of("netsuite", "hubspot")) {
      assertThat(third.getJsonObject("counts").getJsonObject(system).getInt("read")).isZero();
      assertThat(third.getJsonObject("writes").getJsonObject(system).getInt("created")).isZero();
      assertThat(third.getJsonObject("writes").getJsonObject(system).getInt("updated")).isZero();
    }
  }
}
