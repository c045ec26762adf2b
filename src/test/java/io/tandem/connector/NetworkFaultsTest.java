package io.tandem.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.config.Settings;
import io.tandem.connector.hubspot.HubSpotContacts;
import io.tandem.connector.netsuite.NetSuiteEntities;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.domain.system.Watermark;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.faults.NetworkFault;
import io.tandem.sandbox.Sandbox;
import io.tandem.sandbox.SandboxSettings;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens on the way to a system: nothing is lost, nothing is done twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkFaultsTest {

  private static final int PEOPLE = 20;
  private static final ReadWindow EVERYTHING =
      new ReadWindow(Optional.empty(), new Watermark("unused"));

  /** How long one answer may take here. */
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private Sandbox sandbox;

  @BeforeAll
  void startSandbox() {
    sandbox = Sandbox.start(0, SandboxSettings.of(Map.of("sandbox.people", "0")));
  }

  @AfterAll
  void stopSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void reset() {
    sandbox.state().reset(PEOPLE);
  }

  static Stream<Arguments> allFaults() {
    return Arrays.stream(NetworkFault.values())
        .flatMap(fault -> Stream.of(SyncSystem.values()).map(one -> Arguments.of(one, fault)));
  }

  static Stream<Arguments> faultsThatStay() {
    return allFaults().filter(one -> ((NetworkFault) one.get()[1]).trouble().isPresent());
  }

  @ParameterizedTest
  @MethodSource("allFaults")
  void aPageThatMeetsItOnceIsReadWhole(SyncSystem system, NetworkFault fault) {
    Connector connector = connector(system);
    ActiveFault active = add(fault.once(system, readMethod(system), readPath(system)));
    Instant before = Instant.now();

    assertThat(connector.read(EVERYTHING, Optional.empty()).readings()).hasSize(number(system));
    assertThat(active.hits()).isOne();
    assertThat(Duration.between(before, Instant.now())).isLessThan(TIMEOUT.multipliedBy(4));
  }

  @ParameterizedTest
  @MethodSource("allFaults")
  void aWriteThatMeetsItOnceIsDoneOnce(SyncSystem system, NetworkFault fault) {
    Connector connector = connector(system);
    int before = number(system);
    ActiveFault active = add(fault.once(system, writeMethod(system), writePath(system)));

    assertThat(connector.write(creates(system))).hasOnlyElementsOfType(Applied.class);
    assertThat(active.hits()).isOne();
    assertThat(number(system)).isEqualTo(before + creates(system).size());
  }

  @ParameterizedTest
  @MethodSource("faultsThatStay")
  void aReadThatMeetsNothingElseEndsWithWhatToDo(SyncSystem system, NetworkFault fault) {
    Connector connector = connector(system);
    add(fault.always(system, readMethod(system), readPath(system)));

    assertTrouble(
        fault.trouble().orElseThrow(), system, () -> connector.read(EVERYTHING, Optional.empty()));

    sandbox.state().faults().clear();
    RecordPage page = connector.read(EVERYTHING, Optional.empty());
    assertThat(page.readings()).hasSize(number(system));
  }

  @ParameterizedTest
  @MethodSource("faultsThatStay")
  void aWriteThatMeetsNothingElseEndsWithWhatToDoAndCanBeRepeated(
      SyncSystem system, NetworkFault fault) {
    Connector connector = connector(system);
    int before = number(system);
    add(fault.always(system, writeMethod(system), writePath(system)));

    assertTrouble(fault.trouble().orElseThrow(), system, () -> connector.write(creates(system)));

    sandbox.state().faults().clear();
    assertThat(connector.write(creates(system))).hasOnlyElementsOfType(Applied.class);
    assertThat(number(system)).isEqualTo(before + creates(system).size());
  }

  /** Once, for it takes all the pauses that a system gets to come back. */
  @Test
  void aConnectionThatIsResetAgainAndAgainEndsWithWhatToDo() {
    SyncSystem system = SyncSystem.HUBSPOT;
    add(NetworkFault.RESET.always(system, readMethod(system), readPath(system)));

    assertTrouble(
        Kind.UNAVAILABLE, system, () -> connector(system).read(EVERYTHING, Optional.empty()));
  }

  private static void assertTrouble(Kind kind, SyncSystem system, Runnable call) {
    ConnectorException thrown = catchThrowableOfType(ConnectorException.class, call::run);

    assertThat(thrown).as("the trouble that should have been reported").isNotNull();
    assertThat(thrown.kind()).isEqualTo(kind);
    assertThat(thrown)
        .hasMessageStartingWith(system.label() + ", ")
        .hasMessageContaining("estart the run")
        .hasMessageNotContaining("html");
  }

  private static List<Change> creates(SyncSystem system) {
    TestChanges changes = new TestChanges(system);
    List<Change> creates = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      creates.add(changes.create(i, "p" + i + "@example.com"));
    }
    return creates;
  }

  private ActiveFault add(FaultRule rule) {
    return sandbox.state().faults().add(rule);
  }

  private int number(SyncSystem system) {
    return system == SyncSystem.HUBSPOT
        ? sandbox.state().portal().all().size()
        : sandbox.state().account().customers().size();
  }

  private static String readMethod(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "GET" : "POST";
  }

  private static String readPath(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "/contacts" : "/suiteql";
  }

  private static String writeMethod(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "POST" : "PUT";
  }

  private static String writePath(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "/batch/upsert" : "/customer/eid:";
  }

  private Connector connector(SyncSystem system) {
    Settings settings =
        Settings.least()
            .with("netsuite.url", sandbox.baseUri() + "/netsuite")
            .with("netsuite.subsidiary", "1")
            .with("netsuite.timeout", TIMEOUT.toString())
            .with("hubspot.url", sandbox.baseUri() + "/hubspot")
            .with("hubspot.timeout", TIMEOUT.toString());
    return system == SyncSystem.HUBSPOT
        ? new HubSpotContacts(settings.configuration())
        : new NetSuiteEntities(settings.configuration());
  }
}
