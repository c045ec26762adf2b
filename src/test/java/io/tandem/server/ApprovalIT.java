package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan waits; a person lets it pass, drops it, or lets a newer run take its place. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class ApprovalIT extends RulesCase {

  private static final Person ADA = new Person("ada");

  private static long preview() {
    long run = OPERATOR.start("preview");
    OPERATOR.waiting(run);
    return run;
  }

  private static String plan(long run, String form) {
    Reply reply = VIEWER.get("api/runs/" + run + "/changes/" + form);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.body();
  }

  @Test
  void theApprovedPlanIsSentAsItWasShownAndSettlesEverything() {
    Emulators.people(120);
    long run = preview();
    String shown = plan(run, "csv");
    assertThat(Emulators.writes()).isEmpty();

    OPERATOR.approve(run);

    JsonObject sent = OPERATOR.completed(run);
    assertThat(sent.getString("approvedBy")).isEqualTo("operator");
    assertThat(values(plan(run, "csv"))).isEqualTo(values(shown));
    assertThat(Emulators.writes())
        .hasSize((int) shown.lines().map(ApprovalIT::change).distinct().count() - 1);
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  /** A plan without what sending adds to it: the status, and the ids of created records. */
  private static String values(String csv) {
    return csv.replaceAll("(?m)^(\\d+,\\w+,\\w+),\\w+,\\d*,\\d*,", "$1,");
  }

  private static String change(String line) {
    return line.replaceAll(",.*", "");
  }

  @Test
  void whatAnApprovedPlanLeftAloneIsSettledSoThatALaterEditFlows() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Baker", "phone", "+12125550100");
        });
    long run = preview();
    OPERATOR.approve(run);
    OPERATOR.completed(run);

    Emulators.aMomentLater(() -> Emulators.editCustomer(ADA.email(), Map.of("title", "Miller")));
    OPERATOR.sync();

    assertThat(ADA.inHubSpot()).containsEntry("jobtitle", "Miller");
  }

  @Test
  void aPlanThatNobodyApprovedLeavesNoTraceInLaterDecisions() {
    Emulators.aMomentLater(
        () -> {
          ADA.customer("title", "Baker");
          ADA.contact("jobtitle", "Miller");
        });
    rules
        .set("direction", "netsuite-to-hubspot")
        .set("fields.jobTitle.direction", "hubspot-to-netsuite");
    preview();
    rules.close();

    OPERATOR.sync();

    assertThat(ADA.inNetSuite()).containsEntry("title", "Miller");
  }

  @Test
  void aDiscardedPlanIsNeverSentAndTheNextRunPlansTheSame() {
    Emulators.people(60);
    long run = preview();
    String shown = plan(run, "jsonl");

    assertThat(OPERATOR.post("api/runs/" + run + "/discard", "").status()).isEqualTo(204);

    JsonObject discarded = VIEWER.show(run);
    assertThat(discarded.getString("status")).isEqualTo("DISCARDED");
    assertThat(discarded.getString("message")).contains("Discarded by operator");
    assertThat(plan(run, "jsonl")).isEqualTo(shown.replace("\"planned\"", "\"discarded\""));
    assertRefused(run, "approve", "DISCARDED");
    assertRefused(run, "discard", "DISCARDED");
    assertThat(Emulators.writes()).isEmpty();
    assertThat(plan(preview(), "jsonl")).isEqualTo(shown).contains("\"planned\"");
  }

  @Test
  void aNewerRunSupersedesThePlanThatWaits() {
    Emulators.people(20);
    long older = preview();

    long newer = preview();

    JsonObject superseded = VIEWER.show(older);
    assertThat(superseded.getString("status")).isEqualTo("SUPERSEDED");
    assertThat(superseded.getString("message")).contains("run " + newer + " planned anew");
    assertRefused(older, "approve", "SUPERSEDED");
  }

  @Test
  void aPlanIsNotSentUnderOtherRulesThanItWasMadeUnder() {
    Emulators.people(20);
    long run = preview();
    rules.set("direction", "netsuite-to-hubspot");

    assertRefused(run, "approve", "The rules have changed");

    assertThat(VIEWER.show(run).getString("status")).isEqualTo("AWAITING_APPROVAL");
    rules.close();
    OPERATOR.approve(run);
    OPERATOR.completed(run);
  }

  @Test
  void anApprovedRunThatFailedGoesOnWithoutBeingApprovedAgain() {
    Emulators.people(60);
    long run = preview();
    OPERATOR.post("api/halt/FAIL/apply-hubspot/1", "");
    OPERATOR.approve(run);
    assertThat(OPERATOR.end(run).getString("status")).isEqualTo("FAILED");

    OPERATOR.restart(run);

    OPERATOR.completed(run);
  }

  @Test
  void theSameInputMakesTheSamePlanByteForByteInAnotherDatabase() {
    Emulators.people(200);
    long first = preview();
    String csv = plan(first, "csv");
    String lines = plan(first, "jsonl");
    OPERATOR.forgetEverything();

    long second = preview();

    assertThat(second).isNotEqualTo(first);
    assertThat(plan(second, "csv")).isEqualTo(csv);
    assertThat(plan(second, "jsonl")).isEqualTo(lines);
    assertThat(csv.lines().count()).isGreaterThan(500);
  }

  private static void assertRefused(long run, String order, String why) {
    Reply reply = OPERATOR.post("api/runs/" + run + "/" + order, "");
    assertThat(reply.status()).as(reply.body()).isEqualTo(409);
    assertThat(reply.object().getString("code")).isEqualTo("run-refused");
    assertThat(reply.object().getString("detail")).contains(why);
  }
}
