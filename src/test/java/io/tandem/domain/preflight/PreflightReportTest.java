package io.tandem.domain.preflight;

import static io.tandem.domain.preflight.AccountKind.PRODUCTION;
import static io.tandem.domain.preflight.AccountKind.TEST;
import static io.tandem.domain.preflight.AccountKind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightReportTest {

  private static final Finding PASSED = Finding.passed("a", "Good");
  private static final Finding WARNING = Finding.warning("b", "Doubtful", "Look");
  private static final Finding FAILED = Finding.failed("c", "Bad", "Mend it");

  @Test
  void theWorstFindingIsTheVerdict() {
    assertThat(report().verdict()).isEqualTo(Verdict.PASSED);
    assertThat(report(PASSED, WARNING, PASSED).verdict()).isEqualTo(Verdict.WARNING);
    assertThat(report(FAILED, WARNING).verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void warningsClearRunsAndFailuresDoNot() {
    Fingerprint same = print("one");

    assertThat(report(PASSED, WARNING).clears(same)).isTrue();
    assertThat(report(PASSED, FAILED).clears(same)).isFalse();
    assertThat(report(PASSED, FAILED).failures()).containsExactly(FAILED);
  }

  @Test
  void aRefusedLoginRestsForAQuarterOfAnHourUnderTheSameConfiguration() {
    PreflightReport refused = report(PASSED, Finding.failed("netsuite-login", "No", "Mend it"));

    assertThat(refused.loginRestsUntil(print("one"))).contains(Instant.EPOCH.plusSeconds(900));
    assertThat(refused.loginRestsUntil(print("other"))).isEmpty();
    assertThat(report(FAILED).loginRestsUntil(print("one"))).isEmpty();
    assertThat(report(Finding.passed("netsuite-login", "Yes")).loginRestsUntil(print("one")))
        .isEmpty();
  }

  @Test
  void anotherConfigurationIsNotCleared() {
    assertThat(report(PASSED).clears(print("other"))).isFalse();
  }

  @Test
  void aFaultOfTheMappingIsSplitBeforeItsWayOut() {
    assertThat(
            Finding.ofMapping(
                SyncSystem.HUBSPOT,
                List.of(
                    "It says 'no such x. Try y'. Correct the name, or remove it", "No way out")))
        .containsExactly(
            Finding.failed(
                "hubspot-mapping", "It says 'no such x. Try y'", "Correct the name, or remove it"),
            Finding.failed("hubspot-mapping", "No way out", ""));
    assertThat(Finding.ofMapping(SyncSystem.NETSUITE, List.of()))
        .singleElement()
        .matches(finding -> finding.verdict() == Verdict.PASSED)
        .matches(finding -> finding.check().equals("netsuite-mapping"));
  }

  @Test
  void aTextHoldsMeaningAndRemedy() {
    assertThat(FAILED.text()).isEqualTo("Bad. Mend it");
    assertThat(PASSED.text()).isEqualTo("Good");
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCTION, PRODUCTION, false, PASSED",
    "TEST, TEST, false, PASSED",
    "TEST, PRODUCTION, false, FAILED",
    "PRODUCTION, TEST, false, FAILED",
    "PRODUCTION, TEST, true, WARNING",
    "UNKNOWN, PRODUCTION, false, WARNING",
    "TEST, UNKNOWN, true, WARNING",
  })
  void aTestAccountIsNotConnectedWithOneInProduction(
      AccountKind netsuite, AccountKind hubspot, boolean mayMix, Verdict verdict) {
    assertThat(new AccountPair(netsuite, hubspot, mayMix).finding().verdict()).isEqualTo(verdict);
  }

  @Test
  void aMixUpNamesBothAccountsAndTheKeyThatAllowsIt() {
    assertThat(new AccountPair(TEST, PRODUCTION, false).finding().text())
        .startsWith("NetSuite's account is for test, HubSpot's for production")
        .endsWith("set tandem.allow-mixed-accounts=true");
    assertThat(new AccountPair(UNKNOWN, PRODUCTION, false).finding().remedy())
        .contains("tandem.netsuite.account-id");
  }

  private static PreflightReport report(Finding... findings) {
    return new PreflightReport(Instant.EPOCH, print("one"), List.of(findings));
  }

  private static Fingerprint print(String text) {
    return Fingerprint.of(List.of(text));
  }
}
