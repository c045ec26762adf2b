package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.traffic.Target;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people change after the first load; each test has a person of its own. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class EditsIT {

  private static final List<String> SETTLED =
      List.of("ada", "ben", "cleo", "dora", "emil", "fred", "gina", "hugo", "ivan");

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeAll
  static void settle() {
    Emulators.people(0);
    Emulators.aMomentAgo(
        () -> {
          SETTLED.forEach(EditsIT::pair);
          customer("Twin", "twins@example.com");
          customer("Triplet", "twins@example.com");
          Emulators.contact(person("Twin", "twins@example.com"));
        });
    OPERATOR.sync();
  }

  private static void pair(String name) {
    customer(name, address(name));
    Emulators.contact(person(name, address(name)));
  }

  private static void customer(String name, String email) {
    Emulators.customer(
        Map.of(
            "isperson", "T",
            "firstname", name,
            "lastname", "Person",
            "title", "Baker",
            "phone", "(212) 555-0100",
            "email", email));
  }

  private static Map<String, String> person(String name, String email) {
    return Map.of(
        "firstname", name,
        "lastname", "Person",
        "jobtitle", "Baker",
        "phone", "+12125550100",
        "lifecyclestage", "customer",
        "email", email);
  }

  private static String address(String name) {
    return name + "@example.com";
  }

  @BeforeEach
  void forgetWrites() {
    Emulators.forgetWrites();
  }

  @Test
  void editInHubSpotArrivesInNetSuite() {
    Emulators.aMomentAgo(() -> Emulators.editContact(address("ada"), Map.of("jobtitle", "Miller")));

    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer(address("ada"))).containsEntry("title", "Miller");
    assertThat(Emulators.writesTo(Target.HUBSPOT)).isEmpty();
    assertThat(Emulators.writesTo(Target.NETSUITE))
        .singleElement()
        .satisfies(write -> assertThat(write.properties().keySet()).containsExactly("title"));
    assertSettled();
  }

  @Test
  void editInNetSuiteArrivesInHubSpot() {
    Emulators.aMomentAgo(() -> Emulators.editCustomer(address("ben"), Map.of("title", "Miller")));

    OPERATOR.sync();

    assertThat(Emulators.contactOf(address("ben"))).containsEntry("jobtitle", "Miller");
    assertThat(Emulators.writesTo(Target.NETSUITE)).isEmpty();
    assertThat(Emulators.writesTo(Target.HUBSPOT)).hasSize(1);
    assertSettled();
  }

  @Test
  void editsOfDifferentFieldsOnBothSidesSurvive() {
    Emulators.aMomentAgo(
        () -> {
          Emulators.editContact(address("cleo"), Map.of("jobtitle", "Miller"));
          Emulators.editCustomer(address("cleo"), Map.of("phone", "(303) 555-0199"));
        });

    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer(address("cleo")))
        .containsEntry("title", "Miller")
        .containsEntry("phone", "(303) 555-0199");
    assertThat(Emulators.contactOf(address("cleo")))
        .containsEntry("jobtitle", "Miller")
        .containsEntry("phone", "(303) 555-0199");
    assertSettled();
  }

  @Test
  void ofTwoEditsOfTheSameFieldTheDefaultAppWins() {
    Emulators.aMomentAgo(
        () -> {
          Emulators.editContact(address("dora"), Map.of("jobtitle", "Miller"));
          Emulators.editCustomer(address("dora"), Map.of("title", "Grocer"));
        });

    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer(address("dora"))).containsEntry("title", "Miller");
    assertThat(Emulators.contactOf(address("dora"))).containsEntry("jobtitle", "Miller");
    assertSettled();
  }

  @Test
  void fieldClearedOnOneSideIsKeptOnTheOtherAndNotRefilled() {
    Emulators.aMomentAgo(
        () -> {
          Emulators.editContact(address("emil"), Map.of("jobtitle", ""));
          Emulators.editCustomer(address("emil"), Map.of("phone", ""));
        });

    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer(address("emil")))
        .containsEntry("title", "Baker")
        .doesNotContainKey("phone");
    assertThat(Emulators.contactOf(address("emil")))
        .doesNotContainKey("jobtitle")
        .containsEntry("phone", "+12125550100");
    assertThat(Emulators.writes()).isEmpty();
    assertSettled();
  }

  @Test
  void sameNumberWrittenDifferentlyIsNoEdit() {
    Emulators.aMomentAgo(
        () -> Emulators.editContact(address("fred"), Map.of("phone", "212.555.0100")));

    OPERATOR.sync();

    assertThat(Emulators.writes()).isEmpty();
    assertThat(Emulators.onlyCustomer(address("fred"))).containsEntry("phone", "(212) 555-0100");
  }

  @Test
  void newAddressIsAnEditAndNoNewPerson() {
    Emulators.aMomentAgo(
        () -> Emulators.editContact(address("gina"), Map.of("email", "regina@example.com")));

    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer("regina@example.com")).containsEntry("firstname", "gina");
    assertThat(Emulators.customers(address("gina"))).isEmpty();
    assertThat(Emulators.contacts("regina@example.com")).hasSize(1);
    assertSettled();
  }

  @Test
  void customerWhoBecomesInactiveIsLeftAlone() {
    Emulators.aMomentAgo(
        () -> {
          Emulators.editCustomer(address("hugo"), Map.of("isinactive", "T"));
          Emulators.editContact(address("hugo"), Map.of("jobtitle", "Miller"));
        });

    JsonObject run = OPERATOR.sync();

    assertThat(excludedBy(run, "netsuite").getInt("inactive")).isEqualTo(1);
    assertThat(excludedBy(run, "hubspot").getInt("counterpart-excluded")).isEqualTo(1);
    assertThat(Emulators.writes()).isEmpty();
  }

  private static JsonObject excludedBy(JsonObject run, String system) {
    return run.getJsonObject("counts").getJsonObject(system).getJsonObject("excludedBy");
  }

  @Test
  void whatOneSystemCouldNotBeSentIsSentByTheNextRunAlthoughTheOtherHasItsPart() {
    Emulators.aMomentAgo(
        () -> {
          Emulators.editContact(address("ivan"), Map.of("jobtitle", "Miller"));
          Emulators.editCustomer(address("ivan"), Map.of("phone", "(303) 555-0199"));
        });
    Emulators.fault(
        """
        {"kind":"status","status":401,"count":-1,"system":"netsuite","method":"PATCH"}
        """);
    JsonObject failed = OPERATOR.end(OPERATOR.start("apply"));
    Emulators.mendFaults();
    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(Emulators.contactOf(address("ivan"))).containsEntry("phone", "(303) 555-0199");
    assertThat(Emulators.onlyCustomer(address("ivan"))).containsEntry("title", "Baker");

    OPERATOR.post("api/preflight", "");
    OPERATOR.sync();

    assertThat(Emulators.onlyCustomer(address("ivan")))
        .containsEntry("title", "Miller")
        .containsEntry("phone", "(303) 555-0199");
    assertSettled();
  }

  @Test
  void newPersonOnEitherSideIsCreatedOnTheOtherOnce() {
    Emulators.aMomentAgo(
        () -> {
          customer("Nora", "nora@example.com");
          Emulators.contact(person("Otto", "otto@example.com"));
        });

    OPERATOR.sync();

    assertThat(Emulators.contactOf("nora@example.com"))
        .containsEntry("jobtitle", "Baker")
        .containsEntry("netsuite_id", Emulators.onlyCustomer("nora@example.com").get("id"));
    assertThat(Emulators.onlyCustomer("otto@example.com"))
        .containsEntry("title", "Baker")
        .containsEntry("isperson", "T");
    assertThat(Emulators.onlyCustomer("otto@example.com").get("externalid")).startsWith("hubspot-");
    assertSettled();
    assertThat(Emulators.contacts("nora@example.com")).hasSize(1);
    assertThat(Emulators.customers("otto@example.com")).hasSize(1);
  }

  @Test
  void customersWhoSharedAnAddressSyncOnceItIsMended() {
    assertThat(Emulators.customers("twins@example.com")).hasSize(2);
    long second = Long.parseLong(Emulators.customers("twins@example.com").get(1).get("id"));
    Emulators.aMomentAgo(
        () -> Emulators.editCustomer(second, Map.of("email", "triplet@example.com")));

    OPERATOR.sync();

    assertThat(Emulators.contactOf("triplet@example.com")).containsEntry("firstname", "Triplet");
    assertThat(Emulators.contactOf("twins@example.com")).containsEntry("firstname", "Twin");
    assertThat(Emulators.onlyCustomer("twins@example.com")).containsEntry("firstname", "Twin");
    Emulators.forgetWrites();
    Emulators.aMomentAgo(
        () -> Emulators.editCustomer("twins@example.com", Map.of("title", "Smith")));
    OPERATOR.sync();
    assertThat(Emulators.contactOf("twins@example.com")).containsEntry("jobtitle", "Smith");
    assertSettled();
  }

  /** Another run has nothing to write. */
  private static void assertSettled() {
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }
}
