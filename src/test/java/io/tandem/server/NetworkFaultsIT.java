package io.tandem.server;

import static io.tandem.server.TandemApi.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.faults.NetworkFault;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens between Tandem and a system, a run leads where an undisturbed run leads. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class NetworkFaultsIT {

  private static final int PEOPLE = 40;
  private static final Rules RULES = new Rules();
  private static final List<Exchange> CALLS = new CopyOnWriteArrayList<>();
  private static final Consumer<Exchange> COUNTER = CALLS::add;

  private static EndState undisturbed;
  private static int callsOfTheUndisturbedRun;

  @Deployment(testable = false)
  static WebArchive tandem() {
    return Archives.tandemThatForgets();
  }

  @BeforeAll
  static void runUndisturbed() {
    RULES.set("hubspot.timeout", "PT2S").set("netsuite.timeout", "PT2S");
    Audience.add(COUNTER);
    OPERATOR.forgetEverything();
    Emulators.people(PEOPLE);
    CALLS.clear();
    OPERATOR.sync();
    callsOfTheUndisturbedRun = CALLS.size();
    undisturbed = EndState.now();
  }

  @BeforeEach
  void beginAnew() {
    OPERATOR.forgetEverything();
    Emulators.people(PEOPLE);
    CALLS.clear();
  }

  @AfterEach
  void mend() {
    Emulators.mendFaults();
  }

  @AfterAll
  static void takeBack() {
    RULES.close();
    Audience.remove(COUNTER);
  }

  /** One for each way to end: which fault leads to which end is tried with the connectors. */
  static Stream<Arguments> endings() {
    Set<NetworkFault> faults =
        EnumSet.of(
            NetworkFault.RATE_LIMIT,
            NetworkFault.MAINTENANCE,
            NetworkFault.LOGIN_PAGE,
            NetworkFault.PAGE_NOT_FOUND);
    return faults.stream()
        .flatMap(fault -> Stream.of(SyncSystem.values()).map(one -> Arguments.of(one, fault)));
  }

  @ParameterizedTest
  @EnumSource(NetworkFault.class)
  void runThatMeetsItOnceInEachReadingAndWritingCompletes(NetworkFault fault) {
    List<ActiveFault> met =
        Stream.of(SyncSystem.values())
            .flatMap(
                system ->
                    Stream.of(
                        fault.once(system, readMethod(system), readPath(system)),
                        fault.once(system, writeMethod(system), writePath(system))))
            .map(Emulators::fault)
            .toList();

    OPERATOR.sync();

    assertThat(met).allMatch(one -> one.hits() == 1);
    assertNothingLostOrDoubled();
  }

  @ParameterizedTest
  @MethodSource("endings")
  void runThatMeetsNothingElseSaysWhatToDoAndGoesOnOnceItIsMended(
      SyncSystem system, NetworkFault fault) {
    Emulators.fault(fault.always(system, readMethod(system), readPath(system)));
    long run = OPERATOR.start("apply");

    assertFailed(OPERATOR.end(run), system, fault.trouble().orElseThrow());

    Emulators.mendFaults();
    Emulators.fault(fault.always(system, writeMethod(system), writePath(system)));
    OPERATOR.restart(run);

    assertFailed(OPERATOR.end(run), system, fault.trouble().orElseThrow());

    Emulators.mendFaults();
    OPERATOR.restart(run);
    OPERATOR.completed(run);
    assertNothingLostOrDoubled();
  }

  @Test
  void runThroughAStormCompletesWithFewMoreCalls() {
    for (String system : List.of("hubspot", "netsuite")) {
      Emulators.fault(storm(system, 20, "\"status\":429,\"headers\":{\"Retry-After\":\"1\"}"));
      Emulators.fault(storm(system, 10, "\"status\":503"));
      Emulators.fault(storm(system, 5, "\"kind\":\"reset\""));
    }

    OPERATOR.sync();

    assertThat(CALLS.size()).isBetween(callsOfTheUndisturbedRun, callsOfTheUndisturbedRun * 8 / 5);
    assertNothingLostOrDoubled();
  }

  private static String storm(String system, int share, String more) {
    return "{\"system\":\"%s\",\"count\":-1,\"share\":%d,%s}".formatted(system, share, more);
  }

  private static void assertFailed(JsonObject run, SyncSystem system, Kind kind) {
    assertThat(run.getString("status")).isEqualTo("FAILED");
    assertThat(run.getString("message"))
        .as("what operators read of %s", kind)
        .contains(system.label(), "estart the run")
        .doesNotContain("html");
  }

  private static void assertNothingLostOrDoubled() {
    Emulators.mendFaults();
    assertThat(EndState.now()).isEqualTo(undisturbed);
    Emulators.forgetWrites();
    OPERATOR.sync();
    assertThat(Emulators.writes()).isEmpty();
  }

  private static String readMethod(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "GET" : "POST";
  }

  private static String readPath(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "/objects/contacts" : "/suiteql";
  }

  private static String writeMethod(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "POST" : "PUT";
  }

  private static String writePath(SyncSystem system) {
    return system == SyncSystem.HUBSPOT ? "/batch/upsert" : "/customer/eid:";
  }
}
