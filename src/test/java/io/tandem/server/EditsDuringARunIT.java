package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people change between Tandem's read and its write is never overwritten by what they had
 * before, and arrives with the next run.
 */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class EditsDuringARunIT extends RulesCase {

  private static final Person ADA = new Person("ada");
  private static final Person BEN = new Person("ben");

  @BeforeEach
  void settledPair() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker", "phone", "(212) 555-0100");
          ADA.contact("jobtitle", "Baker", "phone", "(212) 555-0100");
        });
    OPERATOR.sync();
    Emulators.forgetWrites();
  }

  @AfterEach
  void mend() {
    Emulators.mendFaults();
  }

  @Test
  void editOfTheContactThatIsToBeWrittenSurvivesAndArrivesInNetSuite() {
    inNetSuite(Map.of("title", "Miller"));

    JsonObject run = runWhile("batch/read", () -> inHubSpot(Map.of("jobtitle", "Grocer")));

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Grocer");
    assertPutOff(run);
    OPERATOR.sync();
    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Grocer");
    assertThat(ADA.inNetSuite()).containsEntry("title", "Grocer");
    assertSettled();
  }

  @Test
  void editOfTheCustomerThatIsToBeWrittenSurvivesAndArrivesInHubSpot() {
    rules.set("default-app", "netsuite");
    OPERATOR.sync();
    inHubSpot(Map.of("jobtitle", "Miller"));

    JsonObject run = runWhile("contacts/search", () -> inNetSuite(Map.of("title", "Grocer")));

    assertThat(ADA.inNetSuite()).containsEntry("title", "Grocer");
    assertPutOff(run);
    OPERATOR.sync();
    assertThat(ADA.inNetSuite()).containsEntry("title", "Grocer");
    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Grocer");
    assertSettled();
  }

  @Test
  void valueThatTheCustomerDoesNotHaveAnyMoreIsNotSent() {
    inNetSuite(Map.of("title", "Miller"));

    JsonObject run = runWhile("contacts/search", () -> inNetSuite(Map.of("title", "Grocer")));

    assertThat(Emulators.writes()).isEmpty();
    assertPutOff(run);
    OPERATOR.sync();
    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Grocer");
    assertThat(Emulators.writesTo(Target.HUBSPOT)).hasSize(1);
    assertSettled();
  }

  @Test
  void valueThatTheContactDoesNotHaveAnyMoreIsNotSent() {
    inHubSpot(Map.of("jobtitle", "Miller"));

    JsonObject run = runWhile("batch/read", () -> inHubSpot(Map.of("jobtitle", "Grocer")));

    assertThat(Emulators.writes()).isEmpty();
    assertPutOff(run);
    OPERATOR.sync();
    assertThat(ADA.inNetSuite()).containsEntry("title", "Grocer");
    assertThat(Emulators.writesTo(Target.NETSUITE)).hasSize(1);
    assertSettled();
  }

  @Test
  void editOfAnotherFieldHoldsNothingUpAndArrivesToo() {
    inNetSuite(Map.of("title", "Miller"));

    runWhile("batch/read", () -> inHubSpot(Map.of("phone", "(303) 555-0199")));

    assertThat(ADA.inHubSpot())
        .containsEntry("jobtitle", "Miller")
        .containsEntry("phone", "(303) 555-0199");
    OPERATOR.sync();
    assertThat(ADA.inNetSuite())
        .containsEntry("title", "Miller")
        .containsEntry("phone", "(303) 555-0199");
    assertSettled();
  }

  @Test
  void sameValueEnteredOnTheOtherSideMeanwhileIsNoConflictAndNotWritten() {
    inNetSuite(Map.of("title", "Miller"));

    JsonObject run = runWhile("batch/read", () -> inHubSpot(Map.of("jobtitle", "Miller")));

    assertThat(Emulators.writes()).isEmpty();
    assertThat(counts(run, "netsuite").getInt("updated")).isEqualTo(1);
    assertSettled();
  }

  @Test
  void nobodyIsCreatedFromARecordThatIsDeletedMeanwhile() {
    Emulators.aMomentLater(() -> BEN.contact());
    String contact = BEN.hubspotId();

    JsonObject run = runWhile("batch/read", () -> Emulators.portal().archive(contact));

    assertThat(counts(run, "hubspot").getInt("gone")).isEqualTo(1);
    assertThat(Emulators.customers(BEN.email())).isEmpty();
    assertSettled();
  }

  private static void inNetSuite(Map<String, String> changes) {
    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), changes));
  }

  private static void inHubSpot(Map<String, String> changes) {
    Emulators.aMomentLater(() -> Emulators.editContact(ADA.email(), changes));
  }

  /** A run during whose first call of that kind people do something. */
  private static JsonObject runWhile(String path, Runnable edits) {
    ActiveFault gate =
        Emulators.fault(
            "{\"kind\":\"gate\",\"system\":\"hubspot\",\"pathContains\":\"%s\"}".formatted(path));
    long run = OPERATOR.start("apply");
    await("the run at the gate").atMost(Duration.ofSeconds(30)).until(() -> gate.waiting() > 0);
    edits.run();
    Emulators.mendFaults();
    JsonObject completed = OPERATOR.completed(run);
    // A run reads what precedes its start: also what this one has just written.
    Emulators.aMomentLater(() -> {});
    return completed;
  }

  private static void assertPutOff(JsonObject run) {
    for (String system : new String[] {"netsuite", "hubspot"}) {
      assertThat(counts(run, system).getInt("deferred") + counts(run, system).getInt("read"))
          .as("%s of %s", system, run)
          .isIn(0, 2);
    }
    assertThat(
            counts(run, "netsuite").getInt("deferred") + counts(run, "hubspot").getInt("deferred"))
        .isPositive();
    assertThat(run.getJsonObject("writes").toString()).contains("\"superseded\":1");
  }

  private static JsonObject counts(JsonObject run, String system) {
    return run.getJsonObject("counts").getJsonObject(system);
  }

  private static void assertSettled() {
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }
}
