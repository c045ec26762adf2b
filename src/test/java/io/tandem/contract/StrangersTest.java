package io.tandem.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients by others, unmodified. */
class StrangersTest {

  private final List<Exchange> seen = new CopyOnWriteArrayList<>();
  private final Consumer<Exchange> listener = seen::add;
  private Sandbox sandbox;

  @BeforeEach
  void listen() {
    sandbox = Sandbox.start(0, SandboxSettings.of(Map.of("sandbox.people", "20")));
    Audience.add(listener);
  }

  @AfterEach
  void close() {
    Audience.remove(listener);
    sandbox.close();
  }

  @Test
  void hubSpotsOwnClientDoesAllThatTandemDoes() {
    Portal portal = sandbox.state().portal();
    String list = portal.createList("Trial");
    portal.addToList(
        list, portal.all().stream().limit(2).map(one -> one.id() + "").toArray(String[]::new));

    Node.run("hubspot.js", sandbox.baseUri() + "/hubspot", Portal.DEMO_TOKEN, list, "Trial");

    assertAllDone(Target.HUBSPOT, "");
  }

  @Test
  void anIndependentClientOfNetSuiteDoesAllThatTandemDoesAndItKnows() {
    Node.run(
        "netsuite.js",
        sandbox.baseUri() + "/netsuite",
        "TSTDRV1234567",
        "demo-consumer-key",
        "demo-consumer-secret",
        "demo-token-id",
        "demo-token-secret");

    // It knows neither OAuth 2.0 nor asynchronous requests.
    assertAllDone(Target.NETSUITE, "/services/rest/((auth|async)/.*|record/v1/\\{type})");
  }

  private void assertAllDone(Target system, String unknownToThem) {
    assertThat(Operation.usedOf(system))
        .as("operations of Tandem's that the stranger has not done")
        .filteredOn(operation -> !operation.path().matches(unknownToThem))
        .isNotEmpty()
        .allMatch(operation -> seen.stream().anyMatch(operation::isDoneBy));
  }
}
