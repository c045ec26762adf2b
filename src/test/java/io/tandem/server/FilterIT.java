package io.tandem.server;

import static io.tandem.server.Person.whyOf;
import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part: filters on both sides, the trial, and e-mail addresses. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class FilterIT extends RulesCase {

  private static final Person ADA = new Person("ada");
  private static final Person BEN = new Person("ben");

  @Test
  void aListLetsContactsInAndOutAlthoughNothingAboutThemChanges() {
    Emulators.aMomentLater(
        () -> {
          ADA.contact("lifecyclestage", "lead");
          BEN.contact("lifecyclestage", "lead");
        });
    String list = Emulators.portal().createList("Trial");
    Emulators.portal().addToList(list, ADA.hubspotId());
    rules.set("hubspot.filter.list", "Trial");

    OPERATOR.sync();

    assertThat(Emulators.customers(ADA.email())).hasSize(1);
    assertThat(Emulators.customers(BEN.email())).isEmpty();
    assertThat(whyOf(BEN.email(), "hubspot")).isEqualTo("filter-list");

    Emulators.portal().addToList(list, BEN.hubspotId());
    Emulators.portal().removeFromList(list, ADA.hubspotId());
    OPERATOR.sync();

    assertThat(Emulators.customers(BEN.email())).hasSize(1);
    assertThat(whyOf(ADA.email(), "hubspot")).isEqualTo("filter-list");
    Emulators.forgetWrites();
    Emulators.aMomentLater(() -> Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller")));
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();

    Emulators.portal().addToList(list, ADA.hubspotId());
    OPERATOR.sync();
    assertThat(ADA.inNetSuite()).containsEntry("title", "Miller");
    assertThat(Emulators.customers(ADA.email())).hasSize(1);
  }

  @Test
  void aConditionOnAPropertyOrInSuiteQlKeepsOutAndLetsInAgain() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("category", "1", "title", "Baker");
          BEN.customer("category", "2");
          new Person("cleo").customer("category", "1", "comments", "secret");
          new Person("dora").contact("jobtitle", "Baker", "lifecyclestage", "lead");
          new Person("emil").contact("jobtitle", "Miller", "lifecyclestage", "lead");
        });
    rules
        .set("netsuite.filter.category", "1,3")
        .set("netsuite.filter.condition", "c.comments IS NULL")
        .set("hubspot.filter.properties.jobtitle", "Baker,Smith");

    JsonObject run = OPERATOR.sync();

    assertThat(Emulators.contacts().stream().map(contact -> contact.values().get("email")))
        .contains(ADA.email())
        .doesNotContain(BEN.email(), "cleo@example.com");
    assertThat(Emulators.customers("emil@example.com")).isEmpty();
    assertThat(Emulators.customers("dora@example.com")).hasSize(1);
    JsonObject excluded =
        run.getJsonObject("counts").getJsonObject("netsuite").getJsonObject("excludedBy");
    assertThat(excluded.getInt("filter-category")).isEqualTo(1);
    assertThat(excluded.getInt("filter-condition")).isEqualTo(1);
    assertThat(whyOf("emil@example.com", "hubspot")).isEqualTo("filter-property");

    Emulators.aMomentLater(() -> Emulators.editCustomer(BEN.email(), Map.of("category", "3")));
    OPERATOR.sync();
    assertThat(Emulators.contacts(BEN.email())).hasSize(1);
  }

  @Test
  void aTrialStopsAtItsLimitAndGoesOnWhenItIsLifted() {
    Emulators.aMomentLater(
        () ->
            Stream.of("a", "b", "c", "d", "e")
                .forEach(name -> new Person(name).contact("lifecyclestage", "lead")));
    rules.set("max-records", "2");

    JsonObject trial = OPERATOR.sync();

    assertThat(Emulators.customers()).hasSize(2);
    assertThat(
            trial
                .getJsonObject("counts")
                .getJsonObject("hubspot")
                .getJsonObject("excludedBy")
                .getInt("trial-limit"))
        .isEqualTo(3);
    rules.close();
    OPERATOR.sync();
    assertThat(Emulators.customers()).hasSize(5);
  }

  @Test
  void withoutAnAddressPeopleTakePartOnlyWhereThatIsAllowedAndAreCountedAsPossibleDuplicates() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("email", "");
          BEN.customer("email", "ben at example");
        });

    JsonObject strict = OPERATOR.sync();
    assertThat(Emulators.contacts()).isEmpty();
    JsonObject counts = strict.getJsonObject("counts").getJsonObject("netsuite");
    assertThat(counts.getJsonObject("excludedBy").getInt("no-email")).isEqualTo(1);
    assertThat(counts.getJsonObject("excludedBy").getInt("invalid-email")).isEqualTo(1);

    rules.set("require-valid-email", "false");
    JsonObject preview = OPERATOR.end(OPERATOR.start("preview"));

    assertThat(preview.getJsonObject("counts").getJsonObject("netsuite").getInt("withoutKey"))
        .isEqualTo(2);
    OPERATOR.sync();
    assertThat(Emulators.contacts()).hasSize(1);
  }

  @Test
  void whoHasNoKeyIsSuggestedAndNeverLinked() {
    Emulators.aMomentLater(
        () -> {
          Emulators.customer(
              Map.of(
                  "isperson",
                  "T",
                  "firstname",
                  "Augusta",
                  "lastname",
                  "Lovelace",
                  "phone",
                  "(212) 555-0100"));
          Emulators.contact(
              Map.of("firstname", "Augusta", "lastname", "Lovelace", "phone", "+12125550100"));
        });

    OPERATOR.sync();

    assertThat(Emulators.writes()).isEmpty();
    List<JsonObject> suggestions =
        TandemApi.VIEWER.get("api/suggestions").array().getValuesAs(JsonObject.class);
    assertThat(suggestions).hasSize(1);
    assertThat(suggestions.get(0).getInt("score")).isGreaterThanOrEqualTo(70);
    assertThat(suggestions.get(0).getJsonArray("evidence").toString())
        .contains("same-name", "same-phone")
        .doesNotContain("Lovelace");
  }
}
