package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is named, with the way out; and once mended, the run goes on. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class BadInputIT {

  private static final String HUBSPOT_TOKEN = "tandem.hubspot.token";

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @AfterEach
  void mend() {
    Emulators.mendFaults();
    TandemServer.management().set(HUBSPOT_TOKEN, Portal.DEMO_TOKEN);
  }

  @Test
  void wrongTokenIsNamedAndTheRunGoesOnOnceItIsMended() {
    TandemServer.management().set(HUBSPOT_TOKEN, "wrong");
    long run = OPERATOR.start("apply");

    JsonObject failed = OPERATOR.end(run);

    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("message"))
        .contains("HubSpot refuses the token", "tandem.hubspot.token", "restart the run")
        .doesNotContain("wrong");

    TandemServer.management().set(HUBSPOT_TOKEN, Portal.DEMO_TOKEN);
    OPERATOR.restart(run);

    OPERATOR.completed(run);
  }

  @ParameterizedTest
  @CsvSource({
    "hubspot,  /crm/v3/objects/contacts, HubSpot",
    "netsuite, /query/v1/suiteql,        NetSuite"
  })
  void answerThatIsNoneOfTheApiIsNamed(String system, String path, String label) {
    Emulators.fault(
        """
        {"kind":"status","status":200,"count":-1,"system":"%s","pathContains":"%s",
         "contentType":"text/html","body":"<html>We are back soon</html>"}
        """
            .formatted(system, path));
    long run = OPERATOR.start("apply");

    JsonObject failed = OPERATOR.end(run);

    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("message"))
        .contains(label, "Not an answer of this API", "proxy", "restart the run")
        .doesNotContain("We are back soon");

    Emulators.mendFaults();
    OPERATOR.restart(run);

    OPERATOR.completed(run);
  }

  @Test
  void refusedRecordIsQuarantinedAndAllOthersSync() {
    Emulators.aMomentAgo(
        () -> {
          for (int i = 0; i < 150; i++) {
            Emulators.contact(
                Map.of("lastname", "Person " + i, "email", "person" + i + "@example.com"));
          }
          // NetSuite demands a last name.
          Emulators.contact(Map.of("firstname", "Cher", "email", "cher@example.com"));
          // HubSpot takes a name of at most 65,536 characters.
          Emulators.customer(
              Map.of(
                  "isperson", "T",
                  "lastname", "Long",
                  "comments", "x".repeat(70_000),
                  "email", "long@example.com"));
          Emulators.customer(
              Map.of("isperson", "T", "lastname", "Short", "email", "short@example.com"));
        });

    JsonObject run = OPERATOR.sync();

    assertThat(Emulators.customers("cher@example.com")).isEmpty();
    assertThat(Emulators.contacts("long@example.com")).isEmpty();
    assertThat(Emulators.contacts("short@example.com")).hasSize(1);
    for (int i = 0; i < 150; i++) {
      assertThat(Emulators.customers("person" + i + "@example.com")).hasSize(1);
    }
    assertThat(quarantinedBy(run, "hubspot").getInt("refused")).isEqualTo(1);
    assertThat(quarantinedBy(run, "netsuite").getInt("refused")).isEqualTo(1);

    Emulators.aMomentAgo(
        () -> Emulators.editContact("cher@example.com", Map.of("lastname", "Sarkisian")));
    Emulators.forgetWrites();
    OPERATOR.sync();

    assertThat(Emulators.customers("cher@example.com")).hasSize(1);
    assertThat(Emulators.writesTo(Target.NETSUITE)).hasSize(1);
  }

  private static JsonObject quarantinedBy(JsonObject run, String system) {
    return run.getJsonObject("counts").getJsonObject(system).getJsonObject("quarantinedBy");
  }

  @Test
  void wrongConfigurationStopsTheDeploymentAndNamesEveryFault() {
    Management management = TandemServer.management();
    ModelNode redeploy = Management.operation("/deployment=tandem.war", "redeploy");
    management.set("tandem.colour", "blue");
    management.set("tandem.netsuite.concurrency", "many");
    management.unset(HUBSPOT_TOKEN);

    ModelNode refused = management.attempt(redeploy);

    management.unset("tandem.colour");
    management.unset("tandem.netsuite.concurrency");
    management.set(HUBSPOT_TOKEN, Portal.DEMO_TOKEN);
    management.execute(redeploy);
    assertThat(refused.get("outcome").asString()).isEqualTo("failed");
    assertThat(refused.get("failure-description").toString())
        .contains("3 fault(s)")
        .contains("tandem.colour")
        .contains("tandem.netsuite.concurrency")
        .contains(HUBSPOT_TOKEN);
    assertThat(OPERATOR.get("api/runs").status()).isEqualTo(200);
  }
}
