package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.server.database.TestDatabase;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A server that dies in a small two-way run, and what must be true when it has come back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CrashCase {

  /** Changes that a page of the apply steps holds: what a crash may repeat in each flow. */
  static final int PAGE = 6;

  private static final List<String> STATES =
      List.of("unchanged", "created", "updated", "excluded", "quarantined", "deferred");

  Node node;
  EndState undisturbed;
  int writesUndisturbed;

  @BeforeAll
  void runUndisturbed() {
    node = new Node("crash", 2000, Archives.tandemThatDies(), database()).start();
    beginAnew();
    node.operator().sync();
    undisturbed = EndState.now();
    writesUndisturbed = Emulators.writes().size();
    assertThat(writesUndisturbed).isGreaterThan(3 * PAGE);
  }

  /** The properties that lead the server to its database. */
  Map<String, String> database() {
    return TestDatabase.empty();
  }

  @AfterAll
  void end() {
    node.close();
  }

  /** Two systems and a database in which nothing has been synced yet. */
  void beginAnew() {
    node.operator().forgetEverything();
    gather();
  }

  /** People who make writes of each kind, on two pages of each step. */
  private static void gather() {
    Crowd.gather(3, 8, 7);
    Emulators.customer(
        Map.of("isperson", "T", "lastname", "A", "title", "Cook", "email", "a@example.com"));
    Emulators.contact(
        Map.of("lastname", "A", "email", "a@example.com", "lifecyclestage", "customer"));
    Emulators.customer(Map.of("isperson", "F", "companyname", "Inc", "email", "inc@example.com"));
    for (int twin = 0; twin < 2; twin++) {
      Emulators.customer(Map.of("isperson", "T", "lastname", "Twin", "email", "twin@example.com"));
    }
  }

  /** Starts a run that does not live long. */
  void startFatally() {
    try {
      node.operator().start("apply");
    } catch (RuntimeException e) {
      // The server died before it could answer.
      assertThat(e).hasMessageNotContaining("409");
    }
  }

  /**
   * Lets the next run do its work, and checks that it leads where an undisturbed run leads.
   *
   * @param chunksRepeated how many pages may have been sent once more
   */
  void comesToTheSameEnd(int chunksRepeated) {
    conserves(lastRunOnceWell());
    assertThat(EndState.now()).isEqualTo(undisturbed);
    assertThat(Emulators.writes())
        .hasSizeBetween(writesUndisturbed, writesUndisturbed + chunksRepeated * PAGE);
    Emulators.forgetWrites();
    conserves(node.operator().sync());
    assertThat(Emulators.writes()).isEmpty();
  }

  /** The run that Tandem itself has taken up again, or else the next one. */
  private JsonObject lastRunOnceWell() {
    JsonArray runs = node.operator().get("api/runs?limit=1").array();
    if (!runs.isEmpty()) {
      JsonObject last = node.operator().end(runs.getJsonObject(0).getInt("id"));
      if (last.getString("status").equals("COMPLETED")) {
        return last;
      }
    }
    return node.operator().sync();
  }

  private static void conserves(JsonObject run) {
    for (String system : List.of("netsuite", "hubspot")) {
      JsonObject counts = run.getJsonObject("counts").getJsonObject(system);
      assertThat(STATES.stream().mapToInt(counts::getInt).sum())
          .as("all that was read from %s: %s", system, counts)
          .isEqualTo(counts.getInt("read"));
      assertThat(counts.getInt("deferred")).isZero();
    }
  }
}
