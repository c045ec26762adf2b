package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.Target;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator turns the sync off while a run is under way. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class TurnedOffIT extends RulesCase {

  private static final int PAGE = 100;

  @AfterEach
  void mend() {
    Emulators.mendFaults();
  }

  @Test
  void aRunThatSendsStopsBehindItsPageAndTheNextOneDoesTheRest() {
    Crowd.gather();
    // The people that differ come first in the plan: they are updated.
    long run = runTurnedOffAt("{\"kind\":\"gate\",\"system\":\"netsuite\",\"method\":\"PATCH\"}");

    assertThat(OPERATOR.end(run).getString("status")).isEqualTo("STOPPED");
    assertThat(Emulators.writesTo(Target.NETSUITE)).hasSize(PAGE);
    assertThat(OPERATOR.post("api/runs/" + run + "/restart", "").status()).isEqualTo(409);

    rules.set("enabled", "true");
    OPERATOR.sync();
    assertNothingIsMissedOrDoubled();
  }

  @Test
  void aRunThatReadsStopsBehindItsPageAndGoesOnFromThereIfRestarted() {
    Crowd.gather();
    long run =
        runTurnedOffAt("{\"kind\":\"gate\",\"system\":\"hubspot\",\"pathContains\":\"objects\"}");

    assertThat(OPERATOR.end(run).getString("status")).isEqualTo("STOPPED");
    assertThat(Emulators.writes()).isEmpty();

    rules.set("enabled", "true");
    OPERATOR.restart(run);
    OPERATOR.completed(run);
    assertNothingIsMissedOrDoubled();
  }

  private long runTurnedOffAt(String gate) {
    ActiveFault closed = Emulators.fault(gate);
    long run = OPERATOR.start("apply");
    await().atMost(Duration.ofMinutes(1)).until(() -> closed.waiting() > 0);
    rules.set("enabled", "false");
    Emulators.mendFaults();
    return run;
  }

  private static void assertNothingIsMissedOrDoubled() {
    People people = People.now();
    assertThat(people.customersByEmail()).isEqualTo(people.contactsByEmail());
    assertThat(people.customersByEmail().values()).containsOnly(1L);
    assertThat(people.sharedValuesOfCustomers(people.eligible()))
        .containsExactlyInAnyOrderEntriesOf(people.sharedValuesOfContacts(people.eligible()));
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }
}
