package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why is a person synced or not, and why does each field have its value? */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class WhyIT extends RulesCase {

  private static final Person ADA = new Person("ada");
  private static final Person BEN = new Person("ben");

  @Test
  void eachFieldTellsItsValuesBaseRuleOriginRunAndTime() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Baker");
        });
    OPERATOR.sync();
    Emulators.aMomentLater(
        () -> Emulators.editContact(ADA.email(), Map.of("jobtitle", "Miller", "lastname", "")));
    long run = OPERATOR.start("apply");
    OPERATOR.completed(run);

    JsonObject job = field("jobTitle");
    assertThat(job.getJsonObject("hubspot").getString("property")).isEqualTo("jobtitle");
    assertThat(job.getJsonObject("hubspot").getString("value")).isEqualTo("Miller");
    assertThat(job.getJsonObject("netsuite").getString("value")).isEqualTo("Miller");
    assertThat(job.getJsonObject("netsuite").getString("base")).isEqualTo("Miller");
    assertThat(job.getString("rule")).isEqualTo("one-side-changed");
    assertThat(job.getString("origin")).isEqualTo("hubspot");
    assertThat(job.getInt("run")).isEqualTo((int) run);
    assertThat(Instant.parse(job.getString("at")))
        .isEqualTo(Instant.parse(VIEWER.show(run).getString("startedAt")));
    JsonObject name = field("lastName");
    assertThat(name.getString("rule")).isEqualTo("kept-cleared");
    assertThat(name.getString("meaning")).isEqualTo("Kept: cleared in HubSpot");
    assertThat(name.isNull("origin")).isTrue();
    assertThat(name.getJsonObject("netsuite").getString("value")).isEqualTo("Person");
  }

  private static JsonObject field(String name) {
    int link = VIEWER.person(ADA.email()).getInt("id");
    return VIEWER.get("api/links/" + link + "/fields").array().stream()
        .map(value -> value.asJsonObject())
        .filter(shown -> shown.getString("field").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofTwoContactsForOneCustomerTheOtherWaitsWithTheCandidatesAndTheWayOut() {
    Emulators.aMomentLater(
        () -> {
          BEN.contact("lifecyclestage", "lead");
          ADA.contact();
          ADA.customer("externalid", "hubspot-" + BEN.hubspotId());
        });
    OPERATOR.sync();
    String customer = Emulators.customers().get(0).get("id");

    JsonObject waiting =
        VIEWER.get("api/links?hubspot=" + ADA.hubspotId()).array().getJsonObject(0);
    assertThat(waiting.isNull("id")).isTrue();
    assertThat(waiting.getString("state")).isEqualTo("none");
    JsonObject side = waiting.getJsonObject("hubspot");
    assertThat(side.getString("outcome")).isEqualTo("quarantined");
    assertThat(side.getString("reason")).isEqualTo("ambiguous-counterpart-taken");
    assertThat(side.getString("why")).contains("belongs to another person already");
    assertThat(side.getJsonObject("quarantine").getString("candidates")).contains(customer);
    assertThat(side.getJsonObject("quarantine").getInt("attempts")).isEqualTo(1);
    JsonObject linked = VIEWER.get("api/links?netsuite=" + customer).array().getJsonObject(0);
    assertThat(linked.getJsonObject("hubspot").getString("id")).isEqualTo(BEN.hubspotId());
    assertThat(Emulators.customers()).hasSize(1);
    assertThat(Emulators.contacts()).hasSize(2);
  }

  @Test
  void whoIsExcludedIsToldWhyAndWhatToDo() {
    Emulators.aMomentLater(() -> Emulators.contact(Map.of("lastname", "Person")));
    OPERATOR.sync();

    String contact = Long.toString(Emulators.contacts().get(0).id());
    JsonObject side =
        VIEWER
            .get("api/links?hubspot=" + contact)
            .array()
            .getJsonObject(0)
            .getJsonObject("hubspot");
    assertThat(side.getString("outcome")).isEqualTo("excluded");
    assertThat(side.getString("reason")).isEqualTo("no-email");
    assertThat(side.getString("why")).contains("tandem.require-valid-email=false");
    assertThat(VIEWER.get("api/links?email=nobody@example.com").array()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "api/links,                        400, malformed-request",
    "api/links?email=a@b.c&hubspot=1,  400, malformed-request",
    "api/links/987654321,              404, unknown-link",
    "api/links/987654321/fields,       404, unknown-link"
  })
  void aQuestionThatCannotBeAnsweredIsRefused(String path, int status, String code) {
    Reply reply = VIEWER.get(path);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.object().getString("code")).isEqualTo(code);
  }
}
