package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.sandbox.traffic.ActiveFault;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One run holds the sync; the others are told so. Also by the server's own management. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class OneRunAtATimeIT {

  private static final String BATCH = "/deployment=tandem.war/subsystem=batch-jberet";
  private static final Duration LONG = Duration.ofSeconds(30);

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeEach
  void newPerson() {
    Emulators.people(40);
  }

  @AfterEach
  void letThemGo() {
    Emulators.mendFaults();
  }

  @Test
  void secondRunIsRefusedWhileOneIsUnderWay() {
    long held = heldRun();

    Reply refusal = OPERATOR.post("api/runs", "{\"job\":\"customer-sync\"}");

    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refusal.object().getString("code")).isEqualTo("run-refused");
    assertThat(refusal.object().getString("detail")).contains("Run " + held + " is under way");
    assertThat(OPERATOR.show(held).getString("status")).isEqualTo("RUNNING");
    Emulators.mendFaults();
    OPERATOR.completed(held);
  }

  @Test
  void secondRunStartedPastTheApiFailsAndWritesNothing() {
    long held = heldRun();

    startByManagement();

    long intruder =
        await("the other run").atMost(LONG).until(OneRunAtATimeIT::newestRun, id -> id > held);
    JsonObject refused = OPERATOR.end(intruder);
    assertThat(refused.getString("status")).isEqualTo("FAILED");
    assertThat(refused.getString("message")).contains("Run " + held + " is under way");
    assertThat(refused.getJsonArray("steps")).hasSize(1);
    assertThat(Emulators.writes()).isEmpty();
    assertThat(OPERATOR.show(held).getString("status")).isEqualTo("RUNNING");
    assertThat(OPERATOR.post("api/runs", "{\"job\":\"customer-sync\"}").status())
        .as("the intruder has not given the other's lease away")
        .isEqualTo(409);
    Emulators.mendFaults();
    OPERATOR.completed(held);
  }

  @Test
  void managementStartsStopsAndRestartsARun() {
    ActiveFault gate = gate();
    long execution = startByManagement();
    await("the run at the gate").atMost(LONG).until(() -> gate.waiting() > 0);
    long run = newestRun();
    manage("stop-job", execution);
    Emulators.mendFaults();
    assertThat(OPERATOR.end(run).getString("status")).isEqualTo("STOPPED");

    manage("restart-job", execution);

    await("the run's good end")
        .atMost(LONG)
        .until(() -> OPERATOR.show(run).getString("status").equals("COMPLETED"));
  }

  private static void manage(String operation, long execution) {
    ModelNode order = Management.operation(BATCH, operation);
    order.get("execution-id").set(execution);
    TandemServer.management().execute(order);
  }

  /** A run that stands still between its imports, until the faults are mended. */
  private static long heldRun() {
    ActiveFault gate = gate();
    long run = OPERATOR.start("apply");
    await("the run at the gate").atMost(LONG).until(() -> gate.waiting() > 0);
    return run;
  }

  private static ActiveFault gate() {
    return Emulators.fault(
        "{\"kind\":\"gate\",\"system\":\"hubspot\",\"pathContains\":\"contacts\"}");
  }

  /** Starts a job as an administrator does, and gives its execution's id. */
  private static long startByManagement() {
    ModelNode start = Management.operation(BATCH, "start-job");
    start.get("job-xml-name").set("customer-sync");
    return TandemServer.management().execute(start).asLong();
  }

  private static long newestRun() {
    var runs = OPERATOR.get("api/runs?limit=1").array();
    return runs.isEmpty() ? 0 : runs.getJsonObject(0).getInt("id");
  }
}
