package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.CustomField;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of values on their way, in each system's own words. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class MappingIT extends RulesCase {

  private static final Person ADA = new Person("ada");
  private static final int CROWD = 20_000;
  private static final int DIFFERENT = 37;

  private static void aMomentLater(Runnable edits) {
    Emulators.aMomentLater(edits);
  }

  private static void assertSettled() {
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  @Test
  void anAddressMovesAsAWholeIntoTheLineThatIsThere() {
    aMomentLater(
        () -> {
          ADA.customer(
              "addr1",
              "1 Main St",
              "addr2",
              "Apt 4",
              "city",
              "Albany",
              "state",
              "NY",
              "zip",
              "12207",
              "country",
              "US");
          ADA.contact();
        });
    OPERATOR.sync();

    assertThat(ADA.inHubSpot())
        .containsEntry("address", "1 Main St, Apt 4")
        .containsEntry("city", "Albany")
        .containsEntry("state", "New York")
        .containsEntry("country", "United States");
    assertSettled();

    aMomentLater(
        () ->
            Emulators.editContact(
                ADA.email(),
                Map.of("address", "5 Rue A", "city", "Paris", "state", "", "country", "France")));
    OPERATOR.sync();

    assertThat(ADA.inNetSuite())
        .containsEntry("addr1", "5 Rue A")
        .containsEntry("city", "Paris")
        .containsEntry("country", "FR")
        .containsEntry("addresses", "1")
        .doesNotContainKeys("addr2", "state");
    assertSettled();
    assertThat(ADA.inNetSuite()).containsEntry("addresses", "1");
  }

  @Test
  void aNewCustomerGetsOneAddressAlsoWhenAnAnswerIsLost() {
    aMomentLater(
        () ->
            ADA.contact(
                "address",
                "5 Rue A",
                "city",
                "Paris",
                "country",
                "France",
                "lifecyclestage",
                "lead"));
    ActiveFault lost =
        Emulators.fault(
            """
            {"kind":"lost-answer","system":"netsuite","pathContains":"/record/","method":"PUT"}
            """);
    OPERATOR.sync();
    assertThat(lost.hits()).isEqualTo(1);
    Emulators.mendFaults();

    assertThat(ADA.inNetSuite()).containsEntry("city", "Paris").containsEntry("addresses", "1");
    assertSettled();
  }

  @Test
  void aStageMovesForwardOnlyAndNewRecordsDoNotPushIt() {
    aMomentLater(
        () -> {
          ADA.customer("entitystatus", "13");
          ADA.contact("lifecyclestage", "evangelist");
          new Person("ben").contact("lifecyclestage", "lead");
          new Person("cleo").customer("entitystatus", "13");
          new Person("cleo").contact("lifecyclestage", "lead");
        });
    OPERATOR.sync();

    assertThat(ADA.inHubSpot()).containsEntry("lifecyclestage", "evangelist");
    assertThat(new Person("ben").inHubSpot()).containsEntry("lifecyclestage", "lead");
    assertThat(new Person("cleo").inHubSpot()).containsEntry("lifecyclestage", "customer");
    assertThat(ruleOf(ADA, "lifecycleStage")).isEqualTo("forward-only");
    assertSettled();
  }

  @Test
  void nobodyIsEverOptedIn() {
    aMomentLater(
        () -> {
          ADA.customer();
          ADA.contact("hs_email_optout", "true");
        });
    OPERATOR.sync();
    assertThat(ADA.inNetSuite()).containsEntry("unsubscribe", "T");

    aMomentLater(() -> Emulators.editContact(ADA.email(), Map.of("hs_email_optout", "false")));
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("unsubscribe", "T");
    assertThat(ruleOf(ADA, "optOut")).isEqualTo("never-opt-in");
    assertSettled();
  }

  @Test
  void fieldsOfOnesOwnAreConvertedByTheirKinds() {
    Emulators.account()
        .define(
            RecordType.CUSTOMER,
            CustomField.choosing(
                "custentity_size", CustomField.Kind.CHOICE, Map.of(1L, "Small", 2L, "Large")));
    Emulators.account()
        .define(
            RecordType.CUSTOMER,
            CustomField.choosing(
                "custentity_likes",
                CustomField.Kind.MULTI,
                Map.of(1L, "Tea", 2L, "Coffee", 3L, "Milk")));
    Emulators.account()
        .define(RecordType.CUSTOMER, CustomField.of("custentity_vip", CustomField.Kind.FLAG));
    Emulators.account()
        .define(RecordType.CUSTOMER, CustomField.of("custentity_born", CustomField.Kind.DATE));
    Emulators.portal()
        .define(
            "size",
            "Size",
            "enumeration",
            "select",
            Map.of("s", "Small", "l", "Large"),
            false,
            false);
    Emulators.portal()
        .define(
            "likes",
            "Likes",
            "enumeration",
            "checkbox",
            Map.of("tea", "Tea", "coffee", "Coffee", "milk", "Milk"),
            false,
            false);
    Emulators.portal().define("vip", "VIP", "bool", "booleancheckbox", Map.of(), false, false);
    Emulators.portal().define("born", "Born", "date", "date", Map.of(), false, false);
    rules
        .set("fields.size.netsuite", "custentity_size")
        .set("fields.size.hubspot", "size")
        .set("fields.size.kind", "choice")
        .set("fields.size.values.1", "s")
        .set("fields.size.values.2", "l")
        .set("fields.likes.netsuite", "custentity_likes")
        .set("fields.likes.hubspot", "likes")
        .set("fields.likes.kind", "choices")
        .set("fields.likes.values.1", "tea")
        .set("fields.likes.values.2", "coffee")
        .set("fields.likes.values.3", "milk")
        .set("fields.vip.netsuite", "custentity_vip")
        .set("fields.vip.hubspot", "vip")
        .set("fields.vip.kind", "flag")
        .set("fields.born.netsuite", "custentity_born")
        .set("fields.born.hubspot", "born")
        .set("fields.born.kind", "date");
    aMomentLater(
        () -> {
          ADA.contact(
              "size",
              "l",
              "likes",
              "milk;tea",
              "vip",
              "true",
              "born",
              "1815-12-10",
              "lifecyclestage",
              "lead");
          new Person("ben").contact("lifecyclestage", "lead");
          new Person("ben").customer();
          Emulators.editCustomer(
              new Person("ben").email(),
              Map.of(
                  "custentity_size",
                  "1",
                  "custentity_likes",
                  "2, 3",
                  "custentity_born",
                  "1990-02-03"));
        });

    OPERATOR.sync();

    assertThat(ADA.inNetSuite())
        .containsEntry("custentity_size", "2")
        .containsEntry("custentity_likes", "3, 1")
        .containsEntry("custentity_vip", "T")
        .containsEntry("custentity_born", "1815-12-10T00:00");
    assertThat(new Person("ben").inHubSpot())
        .containsEntry("size", "s")
        .containsEntry("likes", "coffee;milk")
        .containsEntry("born", "1990-02-03");
    assertSettled();
  }

  @Test
  void aFieldWrittenOnlyIfEmptyAndADefaultWhenEmptyKeepTheirRules() {
    rules
        .set("fields.jobTitle.only-if-empty", "true")
        .set("fields.comments.default-netsuite", "from HubSpot");
    aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Miller");
          new Person("ben").contact("lifecyclestage", "lead");
        });
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("title", "Baker");
    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Miller");
    assertThat(ruleOf(ADA, "jobTitle")).isEqualTo("only-if-empty");
    assertThat(new Person("ben").inNetSuite()).containsEntry("comments", "from HubSpot");
    assertThat(ruleOf(new Person("ben"), "comments")).isEqualTo("default-when-empty");
    assertSettled();
  }

  @Test
  void changingOneFieldsMappingTouchesOnlyThoseWhomItConcerns() {
    aMomentLater(
        () -> {
          List<CustomerSeed> customers = new ArrayList<>();
          Instant then = Instant.now();
          for (int i = 0; i < CROWD; i++) {
            Person person = new Person("p" + i);
            customers.add(
                new CustomerSeed(
                    OptionalLong.empty(),
                    person.columns("fax", i < DIFFERENT ? "1" : "2"),
                    then,
                    then));
            person.contact("fax", i < DIFFERENT ? "3" : "2");
          }
          Emulators.customers(customers);
        });
    JsonObject first = OPERATOR.sync();
    assertThat(first.getJsonObject("counts").getJsonObject("hubspot").getInt("unchanged"))
        .isEqualTo(CROWD);
    rules.set("fields.fax.netsuite", "fax").set("fields.fax.hubspot", "fax");

    JsonObject run = OPERATOR.sync();

    assertThat(run.getString("reading")).isEqualTo("anew");
    assertThat(Emulators.writes()).hasSize(DIFFERENT);
    assertThat(Emulators.writes())
        .allSatisfy(write -> assertThat(write.properties().keySet()).isEqualTo(Set.of("fax")));
    assertThat(Emulators.writesTo(Target.HUBSPOT)).isEmpty();
    assertSettled();
  }

  @Test
  void turnedOffNothingRunsAndTurnedOnAgainNothingIsMissedOrDoubled() {
    aMomentLater(() -> ADA.contact("lifecyclestage", "lead"));
    OPERATOR.sync();
    rules.set("enabled", "false");

    Reply refused = OPERATOR.post("api/runs", "{\"job\":\"customer-sync\"}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("tandem.enabled=false");
    aMomentLater(
        () -> {
          Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller"));
          new Person("ben").customer();
        });
    rules.set("enabled", "true");
    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("title", "Miller");
    assertThat(Emulators.customers(ADA.email())).hasSize(1);
    assertThat(Emulators.contacts("ben@example.com")).hasSize(1);
    assertSettled();
  }

  private static String ruleOf(Person person, String field) {
    long link = TandemApi.VIEWER.person(person.email()).getInt("id");
    return TandemApi.VIEWER.get("api/links/" + link + "/fields").array().stream()
        .map(value -> value.asJsonObject())
        .filter(shown -> shown.getString("field").equals(field))
        .findFirst()
        .orElseThrow()
        .getString("rule");
  }
}
