package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.CustomerSeed;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is likelier a fault than the truth stops before its first write. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class BreakerIT extends RulesCase {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final int PEOPLE = 2800;
  private static final int STRANGERS = 600;

  /**
   * A hundredth of 280,000 people who are in both systems, of whom 60,000 have another address in
   * each: no key tells that they are the same, and each would be created a second time.
   */
  private static void accountsOfAMerger() {
    List<CustomerSeed> customers = new ArrayList<>();
    for (int number = 0; number < PEOPLE; number++) {
      boolean stranger = number < STRANGERS;
      String name = "Person " + number;
      Map<String, String> columns =
          Map.of(
              "isperson", "T", "lastname", name, "email", address(number, stranger ? "old" : ""));
      customers.add(new CustomerSeed(OptionalLong.empty(), columns, LONG_AGO, LONG_AGO));
      Emulators.contact(
          Map.of("lastname", name, "lifecyclestage", "customer", "email", address(number, "")),
          LONG_AGO);
    }
    Emulators.customers(customers);
  }

  private static String address(int number, String prefix) {
    return prefix + "person" + number + "@example.com";
  }

  @Test
  void aFloodOfDuplicatesIsStoppedBeforeItsFirstWrite() {
    accountsOfAMerger();
    rules.set("breaker.max-creates", "500");

    long run = OPERATOR.start("apply");

    JsonObject stopped = OPERATOR.waiting(run);
    assertThat(stopped.getString("message"))
        .isEqualTo(
            "tandem.breaker.max-creates is 500, and the plan creates 1200 records: 600 in NetSuite,"
                + " 600 in HubSpot. Look at its changes, then approve or discard the plan");
    assertThat(Emulators.writes()).isEmpty();
    assertThat(Emulators.contacts()).hasSize(PEOPLE);
    assertThat(Emulators.customers()).hasSize(PEOPLE);
    assertThat(VIEWER.get("api/runs/" + run + "/changes/jsonl?operation=create").body().lines())
        .hasSize(2 * STRANGERS);
  }

  @Test
  void aFloodOfUpdatesIsStopped() {
    manySettledPeople();
    Emulators.aMomentLater(
        () ->
            people(number -> Emulators.editContact(address(number, ""), Map.of("jobtitle", "x"))));
    rules.set("breaker.max-updates-percent", "50");

    JsonObject stopped = OPERATOR.waiting(OPERATOR.start("apply"));

    assertThat(stopped.getString("message"))
        .startsWith(
            "tandem.breaker.max-updates-percent is 50, and the plan updates 120 of 120 linked"
                + " records in NetSuite, 100.0 %");
    assertThat(Emulators.writes()).isEmpty();
  }

  @Test
  void emptyingManyValuesIsStoppedAndApprovedByWhoMeansIt() {
    rules.set("fields.jobTitle.on-clear", "propagate");
    manySettledPeople();
    Emulators.aMomentLater(
        () -> people(number -> Emulators.editContact(address(number, ""), Map.of("jobtitle", ""))));
    rules.set("breaker.max-blanked", "100");

    long run = OPERATOR.start("apply");

    assertThat(OPERATOR.waiting(run).getString("message"))
        .startsWith("tandem.breaker.max-blanked is 100, and the plan empties 120 values");
    assertThat(Emulators.writes()).isEmpty();
    OPERATOR.approve(run);
    OPERATOR.completed(run);
    assertThat(Emulators.writes()).hasSize(120);
    assertThat(Emulators.onlyCustomer(address(7, "")).getOrDefault("title", "")).isEmpty();
  }

  private static void manySettledPeople() {
    Emulators.aMomentLater(
        () ->
            people(
                number -> {
                  Person person = new Person("person" + number);
                  person.customer("title", "Baker");
                  person.contact("jobtitle", "Baker");
                }));
    OPERATOR.sync();
    Emulators.forgetWrites();
  }

  private static void people(IntConsumer each) {
    IntStream.range(0, 120).forEach(each);
  }

  @Test
  void theFirstRunOfAnInstallationIsAPreviewUnlessSetOtherwise() {
    Emulators.people(30);
    rules.set("first-run", "preview");

    long run = OPERATOR.start("apply");

    assertThat(OPERATOR.waiting(run).getString("message"))
        .startsWith("The first run of an installation is a preview");
    assertThat(Emulators.writes()).isEmpty();
    long again = OPERATOR.start("apply");
    OPERATOR.waiting(again);
    OPERATOR.approve(again);
    OPERATOR.completed(again);
    assertThat(Emulators.writes()).isNotEmpty();
    OPERATOR.sync();
  }
}
