package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.server.halt.HaltKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a run is cut off, restarting it leads where an undisturbed run leads. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
@Tag("h2")
class StopAndRestartIT {

  private static JsonObject undisturbedRun;
  private static EndState undisturbed;

  // With the parts that halt it; they answer beside the API, so that all tests stay outside.
  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandemThatForgets();
  }

  @BeforeAll
  static void runUndisturbed() {
    Crowd.gather();
    undisturbedRun = OPERATOR.sync();
    undisturbed = EndState.now();
  }

  @BeforeEach
  void beginAnew() {
    OPERATOR.forgetEverything();
    Crowd.gather();
  }

  @ParameterizedTest
  @CsvSource({
    "import-netsuite, 1",
    "import-hubspot, 2",
    "match, 1",
    "plan, 1",
    "apply-hubspot, 1",
    "apply-netsuite, 1"
  })
  void stoppedRunGoesOnWhereItEnded(String step, int page) {
    haltAndRestart(HaltKind.STOP, step, page, "STOPPED");
  }

  @ParameterizedTest
  @CsvSource({"import-netsuite, 2", "import-hubspot, 1", "match, 2", "plan, 2", "settle, 1"})
  void failedPageIsDoneAgain(String step, int page) {
    haltAndRestart(HaltKind.FAIL, step, page, "FAILED");
  }

  @ParameterizedTest
  @CsvSource({"apply-hubspot, 1", "apply-netsuite, 2"})
  void writesWhosePageWasNotCommittedAreNotDoneTwice(String step, int page) {
    haltAndRestart(HaltKind.FAIL, step, page, "FAILED");
  }

  private static void haltAndRestart(HaltKind kind, String step, int page, String ending) {
    OPERATOR.post("api/halt/" + kind + "/" + step + "/" + page, "");
    long run = OPERATOR.start("apply");

    assertThat(OPERATOR.end(run).getString("status")).isEqualTo(ending);
    assertThat(OPERATOR.get("api/halt").body()).as("the halt is still to come").isEqualTo("false");
    assertThat(EndState.now()).isNotEqualTo(undisturbed);

    OPERATOR.restart(run);

    JsonObject restarted = OPERATOR.completed(run);
    assertThat(EndState.now()).isEqualTo(undisturbed);
    assertThat(restarted.get("counts")).isEqualTo(undisturbedRun.get("counts"));
    assertThat(restarted.get("writes")).isEqualTo(undisturbedRun.get("writes"));
    assertThat(steps(restarted, step)).isEqualTo(steps(undisturbedRun, step));
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  /**
   * All steps but the one that was halted in its sending: what it sent was found by verify-sent.
   */
  private static Set<JsonValue> steps(JsonObject run, String halted) {
    return run.getJsonArray("steps").stream()
        .filter(step -> !Set.of("verify-sent", halted).contains(name(step)) || !sends(halted))
        .collect(toSet());
  }

  private static boolean sends(String step) {
    return step.startsWith("apply-");
  }

  private static String name(JsonValue step) {
    return step.asJsonObject().getString("name");
  }
}
