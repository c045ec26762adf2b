package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.config.Settings;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five failed logins lock the user for half an hour: help, subsect_156935170194. */
class LoginTest extends AccountTest {

  private static final String TOKEN = "/oauth2/v1/token";

  static Stream<Settings> waysIn() {
    String rsa = Settings.text(LoginTest.class.getResource("/netsuite/private-key-rsa.pem"));
    return Stream.of(
        Settings.least(),
        Settings.least()
            .with("netsuite.certificate-id", "demo-certificate-rsa")
            .with("netsuite.private-key", rsa),
        Settings.least().withTokenBasedAuthentication());
  }

  @ParameterizedTest
  @MethodSource("waysIn")
  void everyWayInIsCheckedForRealAndLetsIn(Settings way) {
    String id = customer(Map.of());
    connect(here(way));

    assertThat(read(id).id().value()).isEqualTo(id);
  }

  @Test
  void oneTokenServesAllCallsUntilShortlyBeforeItsEnd() {
    ActiveFault tokens = counter(TOKEN);
    connector.write(IntStream.range(0, 20).mapToObj(i -> create(Map.of())).toList());
    connector.read(everything(), Optional.empty());

    assertThat(tokens.matched()).isOne();
  }

  @Test
  void anExpiringTokenIsRenewedBeforeNetSuiteRefusesIt() {
    ActiveFault tokens = counter(TOKEN);
    ActiveFault all = counter(null);
    TestClock clock = new TestClock();
    Access access = Access.to(here(Settings.least()).read().netsuite(), clock);
    access.api().serverTime();
    clock.pass(Duration.ofMinutes(57));
    access.api().serverTime();
    assertThat(tokens.matched()).isOne();
    clock.pass(Duration.ofMinutes(2));
    sandbox.state().loginClock().shift(Duration.ofMinutes(59));
    access.api().serverTime();
    access.close();

    assertThat(tokens.matched()).isEqualTo(2);
    assertThat(all.matched()).as("no call was refused").isEqualTo(2 + 3);
  }

  @Test
  void aRevokedTokenIsReplacedOnceAndTheCallRepeated() {
    String id = customer(Map.of());
    read(id);
    sandbox.state().account().revokeTokens();
    ActiveFault tokens = counter(TOKEN);
    ActiveFault all = counter(null);

    assertThat(read(id).id().value()).isEqualTo(id);
    assertThat(tokens.matched()).isOne();
    assertThat(all.matched()).as("refused, token, again").isEqualTo(3);
  }

  @Test
  void aTokenRevokedUnderManyCallsIsReplacedOnce() {
    connector.now();
    sandbox.state().account().revokeTokens();
    ActiveFault tokens = counter(TOKEN);
    Change[] creates =
        IntStream.range(0, 30).mapToObj(i -> create(Map.of())).toArray(Change[]::new);
    connector.write(List.of(creates));

    assertThat(sandbox.state().account().customers()).hasSize(30);
    assertThat(tokens.matched()).isOne();
  }

  @ParameterizedTest
  @MethodSource("waysIn")
  void wrongCredentialsCostHardlyMoreThanOneLoginHoweverManyThreadsThereAre(Settings way) {
    connect(wrong(here(way)).with("netsuite.concurrency", "20"));
    ActiveFault all = counter(null);
    ConnectorException thrown =
        failure(
            () -> connector.write(IntStream.range(0, 50).mapToObj(i -> create(Map.of())).toList()));

    assertThat(thrown.kind()).isEqualTo(Kind.CREDENTIALS);
    // A thread that starts late may not have seen the refusal.
    assertThat(all.matched()).isBetween(1, 2);
  }

  @Test
  void aCallThatDidNotWaitForARefusedLoginTriesItOnceMore() {
    connector.now();
    ActiveFault refused = refusals(2);
    failure(() -> connector.now());
    connector.now();

    assertThat(refused.hits()).isEqualTo(2);
  }

  @Test
  void aRefusalAfterASuccessIsRepeatedOnceAndThenEnds() {
    connect(here(Settings.least().withTokenBasedAuthentication()));
    connector.now();
    ActiveFault refused = refusals(-1);
    ConnectorException thrown = failure(() -> connector.now());

    assertThat(thrown.kind()).isEqualTo(Kind.CREDENTIALS);
    assertThat(thrown).hasMessageContaining("Login Audit Trail");
    assertThat(refused.hits()).isEqualTo(2);
  }

  @Test
  void oneRefusalAfterASuccessIsGotOver() {
    connector.now();
    ActiveFault refused = refusals(1);
    connector.now();

    assertThat(refused.hits()).isOne();
  }

  @Test
  void aRefusedAssertionSaysWhatMayBeWrongAndNeverTheKey() {
    connect(wrong(here(Settings.least())));

    assertThat(failure(() -> connector.now()))
        .hasMessageContaining("HTTP status 401 from the token endpoint, invalid_client")
        .hasMessageContaining("certificate has expired")
        .hasMessageNotContaining("PRIVATE");
  }

  @Test
  void aTokenEndpointThatIsAwayIsTroubleThatPasses() {
    ActiveFault away = sandbox.state().faults().add(rule(FaultKind.STATUS, TOKEN, 2, 503));
    connector.now();

    assertThat(away.hits()).isEqualTo(2);
  }

  private Settings here(Settings way) {
    return way.with("netsuite.url", settings().values().get("tandem.netsuite.url"))
        .with("netsuite.subsidiary", "1");
  }

  private static Settings wrong(Settings way) {
    return way.values().containsKey("tandem.netsuite.client-id")
        ? way.with("netsuite.client-id", "wrong")
        : way.with("netsuite.token-secret", "wrong");
  }

  private ActiveFault counter(String path) {
    return sandbox.state().faults().add(rule(FaultKind.STATUS, path, 0, 503));
  }

  private ActiveFault refusals(int count) {
    return sandbox.state().faults().add(rule(FaultKind.STATUS, "suiteql", count, 401));
  }

  private static FaultRule rule(FaultKind kind, String path, int count, int status) {
    return new FaultRule(
        "netsuite",
        path,
        null,
        count,
        0,
        kind,
        status,
        "",
        "application/json",
        Map.of("Retry-After", "0"));
  }

  private static ConnectorException failure(Runnable call) {
    ConnectorException thrown = catchThrowableOfType(ConnectorException.class, call::run);
    assertThat(thrown).as("the trouble that should have been reported").isNotNull();
    return thrown;
  }
}
