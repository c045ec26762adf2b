package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs by the clock, every two seconds here. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class ScheduleIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  /** Time enough for several firings. */
  private static final Duration SOME_FIRINGS = Duration.ofSeconds(7);

  private static final Rules RULES = new Rules();

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandem();
  }

  @BeforeAll
  static void beginTicking() {
    Emulators.people(10);
    RULES.set("schedule", "*/2 * * * * *");
    TandemServer.management().reload();
  }

  @AfterAll
  static void stopTicking() {
    RULES.close();
  }

  private static int newest() {
    var runs = VIEWER.get("api/runs?limit=1").array();
    return runs.isEmpty() ? 0 : runs.getJsonObject(0).getInt("id");
  }

  private static void awaitRunAfter(int run) {
    await("a run by the clock").atMost(LONG).until(() -> newest() > run);
  }

  private static void awaitTheEndOfTheLastRun() {
    await("the last run's end")
        .atMost(LONG)
        .until(() -> !VIEWER.show(newest()).getString("status").equals("RUNNING"));
  }

  private static void assertNothingStarts() {
    awaitTheEndOfTheLastRun();
    int last = newest();
    await("nothing")
        .during(SOME_FIRINGS)
        .atMost(SOME_FIRINGS.plus(LONG))
        .until(ScheduleIT::newest, newest -> newest == last);
  }

  @Test
  void thePausedClockStartsNothingAlsoAfterARestartUntilItIsResumed() {
    awaitRunAfter(0);
    assertThat(VIEWER.get("api/schedule").object().getJsonObject("nextDue").keySet())
        .containsExactly("customer-sync", "full-sweep");
    Instant before = Instant.now();

    JsonObject paused = OPERATOR.post("api/schedule/pause", "").object();

    assertThat(paused.getString("pausedBy")).isEqualTo("operator");
    assertThat(Instant.parse(paused.getString("pausedAt"))).isAfter(before.minusSeconds(5));
    assertThat(paused.getString("hold")).contains("operator has paused the schedule");
    assertNothingStarts();
    TandemServer.management().reload();
    assertThat(VIEWER.get("api/schedule").object().getString("pausedBy")).isEqualTo("operator");
    assertNothingStarts();
    int last = newest();
    OPERATOR.post("api/schedule/resume", "");
    awaitRunAfter(last);
    assertThat(VIEWER.get("api/schedule").object().isNull("pausedBy")).isTrue();
  }

  @Test
  void theClockWaitsWithAPlanAndGoesOnOnceItIsDecided() {
    OPERATOR.post("api/schedule/pause", "");
    awaitTheEndOfTheLastRun();
    RULES.set("breaker.max-creates", "0");
    Emulators.aMomentLater(() -> new Person("ada").customer());
    OPERATOR.post("api/schedule/resume", "");
    await("a plan that waits")
        .atMost(LONG)
        .until(() -> VIEWER.show(newest()).getString("status").equals("AWAITING_APPROVAL"));
    int waiting = newest();

    assertNothingStarts();

    assertThat(newest()).isEqualTo(waiting);
    assertThat(VIEWER.get("api/schedule").object().getString("hold"))
        .contains("The plan of run " + waiting + " waits");
    OPERATOR.approve(waiting);
    awaitRunAfter(waiting);
    assertThat(VIEWER.show(waiting).getString("status")).isEqualTo("COMPLETED");
  }
}
