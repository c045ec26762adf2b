package io.tandem.server;

import static io.tandem.server.TandemApi.NOBODY;
import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class ApiIT {

  private static final String RUNS = "api/runs";

  private static long older;
  private static long newer;

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeAll
  static void twoRuns() {
    Emulators.people(40);
    older = OPERATOR.start("apply");
    OPERATOR.completed(older);
    newer = OPERATOR.start("preview");
    OPERATOR.end(newer);
  }

  @ParameterizedTest
  @ValueSource(strings = {RUNS, RUNS + "/1", "", "index.xhtml"})
  void nothingIsShownWithoutLogin(String path) {
    assertThat(NOBODY.get(path).status()).isEqualTo(401);
  }

  @Test
  void nothingIsStartedWithoutLogin() {
    assertThat(NOBODY.post(RUNS, "{\"job\":\"customer-sync\"}").status()).isEqualTo(401);
  }

  @Test
  void viewerLooksAndDoesNotTouch() {
    assertThat(VIEWER.get(RUNS).status()).isEqualTo(200);
    assertThat(VIEWER.get(RUNS + "/" + older).status()).isEqualTo(200);
    assertThat(VIEWER.post(RUNS, "{\"job\":\"customer-sync\"}").status()).isEqualTo(403);
    assertThat(VIEWER.post(RUNS + "/" + older + "/restart", "").status()).isEqualTo(403);
    assertThat(VIEWER.post(RUNS + "/" + older + "/stop", "").status()).isEqualTo(403);
  }

  @Test
  void adminMayWhatAnOperatorMay() {
    Reply reply = new TandemApi("admin").post(RUNS, "{\"job\":\"none\"}");

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void startIsAcceptedWithTheAddressOfTheRun() {
    Reply reply = OPERATOR.post(RUNS, "{\"job\":\"customer-sync\",\"mode\":\"preview\"}");

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.header("Location")).matches(".+/tandem/api/runs/\\d+");
    String id = reply.header("Location").replaceAll(".*/", "");
    assertThat(OPERATOR.end(Long.parseLong(id)).getString("mode")).isEqualTo("preview");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"job":"tea"}                            | unknown-job
          {"job":7}                                | unknown-job
          {}                                       | unknown-job
          {"job":"customer-sync","mode":"guess"}   | unknown-mode
          {"job":                                  | malformed-request
          []                                       | malformed-request
          """)
  void badRequestIsRefusedWithItsReason(String body, String code) {
    assertProblem(OPERATOR.post(RUNS, body), 400, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stop", "/restart"})
  void unknownRunIsNotFound(String action) {
    assertProblem(OPERATOR.post(RUNS + "/987654321" + action, ""), 404, "unknown-run");
    assertProblem(OPERATOR.get(RUNS + "/987654321"), 404, "unknown-run");
  }

  @Test
  void completedRunNeitherRestartsNorStops() {
    assertProblem(OPERATOR.post(RUNS + "/" + older + "/restart", ""), 409, "run-refused");
    assertProblem(OPERATOR.post(RUNS + "/" + older + "/stop", ""), 409, "run-refused");
  }

  private static void assertProblem(Reply reply, int status, String code) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.object().getString("code")).isEqualTo(code);
    assertThat(reply.object().getInt("status")).isEqualTo(status);
    assertThat(reply.object().getString("detail")).hasSizeGreaterThan(10);
  }

  @Test
  void runsAreListedNewestFirst() {
    List<Integer> ids =
        VIEWER.get(RUNS).array().getValuesAs(JsonObject.class).stream()
            .map(run -> run.getInt("id"))
            .toList();

    assertThat(ids).isSortedAccordingTo((one, other) -> other - one).contains((int) older);
    assertThat(VIEWER.get(RUNS + "?limit=1&before=" + newer).array().getJsonObject(0).getInt("id"))
        .isEqualTo((int) older);
  }

  @Test
  void runHasTheAgreedShape() {
    JsonObject run = VIEWER.show(older);

    assertThat(run.keySet())
        .contains("id", "job", "mode", "status", "startedAt", "endedAt", "steps", "counts");
    assertThat(run.getInt("id")).isEqualTo((int) older);
    assertThat(run.getString("job")).isEqualTo("customer-sync");
    assertThat(run.getString("mode")).isEqualTo("apply");
    assertThat(run.getString("status")).isEqualTo("COMPLETED");
    assertThat(Instant.parse(run.getString("endedAt")))
        .isAfter(Instant.parse(run.getString("startedAt")));
    for (String system : List.of("netsuite", "hubspot")) {
      JsonObject counts = run.getJsonObject("counts").getJsonObject(system);
      for (String state :
          List.of(
              "read", "unchanged", "created", "updated", "excluded", "quarantined", "deferred")) {
        assertThat(counts.getInt(state)).as(system + " " + state).isNotNegative();
      }
      assertThat(counts.getInt("read")).isPositive();
    }
  }

  @Test
  void stepsAreShownInTheirOrderWithWhatTheyDid() {
    List<JsonObject> steps = VIEWER.show(older).getJsonArray("steps").getValuesAs(JsonObject.class);

    assertThat(steps).extracting(step -> step.getString("status")).containsOnly("COMPLETED");
    assertThat(steps)
        .extracting(step -> step.keySet())
        .allSatisfy(
            names ->
                assertThat(names).containsExactlyInAnyOrder("name", "status", "read", "written"));
    assertThat(steps)
        .extracting(step -> step.getString("name"))
        .startsWith(
            "start-run",
            "verify-sent",
            "import-list",
            "import-netsuite",
            "import-hubspot",
            "gone-netsuite",
            "gone-hubspot",
            "match",
            "plan",
            "suggest",
            "settle")
        .contains("apply-hubspot", "apply-netsuite")
        .endsWith("close-run")
        .hasSize(14);
    assertThat(steps.get(3).getInt("read")).isEqualTo(Emulators.customers().size() - created());
    assertThat(steps.get(3).getInt("written")).isEqualTo(steps.get(3).getInt("read"));
  }

  /** Customers that the run itself has created. */
  private static int created() {
    return VIEWER.show(older).getJsonObject("writes").getJsonObject("netsuite").getInt("created");
  }

  @Test
  void statusPageShowsTheLastRuns() {
    Reply page = VIEWER.get("");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Run " + older, "Run " + newer, "COMPLETED", "AWAITING_APPROVAL")
        .containsSubsequence("Run " + newer, "Run " + older);
  }
}
