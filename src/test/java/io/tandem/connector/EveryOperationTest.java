package io.tandem.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Configuration;
import io.tandem.config.Settings;
import io.tandem.connector.hubspot.HubSpotContacts;
import io.tandem.connector.netsuite.NetSuiteEntities;
import io.tandem.contract.Operation;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import io.tandem.sandbox.traffic.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Does everything that a connector can, once: an operation that a client declares and that goes
 * unused here would never be held against the contract.
 */
class EveryOperationTest {

  private static final String LIST = "Trial";

  /** Without what Tandem creates itself. */
  private static final Map<String, String> SETTINGS =
      Map.of("sandbox.people", "20", "sandbox.hubspot.netsuite-id", "false");

  private final List<Exchange> seen = new CopyOnWriteArrayList<>();
  private final Consumer<Exchange> listener = seen::add;
  private Sandbox sandbox;

  @BeforeEach
  void listen() {
    sandbox = Sandbox.start(0, SandboxSettings.of(SETTINGS));
    Audience.add(listener);
  }

  @AfterEach
  void close() {
    Audience.remove(listener);
    sandbox.close();
  }

  @Test
  void everyOperationOfHubSpotIsHeldAgainstItsContract() {
    String list = sandbox.state().portal().createList(LIST);
    work(HubSpotContacts::new, settings().with("hubspot.filter.list", list));
    work(HubSpotContacts::new, settings().with("hubspot.filter.list", LIST));
    writeToAMergedContact();

    assertAllDone(Target.HUBSPOT);
  }

  private void writeToAMergedContact() {
    Portal portal = sandbox.state().portal();
    List<String> ids = portal.all().stream().limit(2).map(one -> one.id() + "").toList();
    portal.merge(ids.get(0), ids.get(1));

    new HubSpotContacts(settings().configuration())
        .write(
            List.of(
                new TestChanges(SyncSystem.HUBSPOT)
                    .update(3, ids.get(1), Map.of("lastName", "King"))));
  }

  @Test
  void everyOperationOfNetSuiteIsHeldAgainstItsContract() {
    work(NetSuiteEntities::new, settings());
    work(NetSuiteEntities::new, settings().with("netsuite.batch", "1"));

    assertAllDone(Target.NETSUITE);
  }

  private void assertAllDone(Target system) {
    List<Operation> used = Operation.usedOf(system);

    assertThat(used).isNotEmpty();
    assertThat(used)
        .as("operations that are not done here")
        .allMatch(operation -> seen.stream().anyMatch(operation::isDoneBy));
  }

  private static void work(Function<Configuration, Connector> connect, Settings settings) {
    Connector connector = connect.apply(settings.configuration());
    TestChanges changes = new TestChanges(connector.system());
    ReadWindow all = new ReadWindow(Optional.empty(), connector.now());
    connector.equip();
    connector.preflight();
    assertThat(connector.mappingFaults()).isEmpty();
    connector.members(Optional.empty());
    RecordPage page = connector.read(all, Optional.empty());
    ReadWindow changed = new ReadWindow(Optional.of(all.ceiling()), all.ceiling());
    connector.read(changed, Optional.empty());
    connector.gone(changed, Optional.empty());
    String id = page.readings().get(0).id().value();
    connector.current(List.of(page.readings().get(0).id()));

    assertThat(
            connector.write(
                List.of(
                    changes.create(1, "p1@example.com"),
                    changes.update(2, id, Map.of("lastName", "King", "city", "Paris")))))
        .hasOnlyElementsOfType(Applied.class);
  }

  private Settings settings() {
    return Settings.least()
        .with("netsuite.url", sandbox.baseUri() + "/netsuite")
        .with("netsuite.subsidiary", "1")
        .with("hubspot.url", sandbox.baseUri() + "/hubspot");
  }
}
