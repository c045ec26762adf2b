package io.tandem.connector.hubspot;

import static io.tandem.domain.preflight.Verdict.FAILED;
import static io.tandem.domain.preflight.Verdict.PASSED;
import static io.tandem.domain.preflight.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.preflight.AccountKind;
import io.tandem.domain.preflight.Finding;
import io.tandem.sandbox.traffic.ActiveFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightTest extends HubSpotCase {

  private static final String HUBSPOT_TO_NETSUITE = "hubspot-to-netsuite";

  @Test
  void anAccountInOrderPassesEveryCheck() {
    String list = portal().createList("People");

    assertThat(findings(settings().with("hubspot.filter.list", list)))
        .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(PASSED))
        .extracting(Finding::check)
        .containsExactly(
            "hubspot-login",
            "hubspot-account",
            "hubspot-clock",
            "hubspot-time-zone",
            "hubspot-quota",
            "hubspot-contacts-read",
            "hubspot-contacts-write",
            "hubspot-lists-read",
            "hubspot-list",
            "hubspot-link-property",
            "hubspot-mapping");
    assertThat(writes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"v3", "2026-03", "2026-09"})
  void everyVersionOfTheApiIsAsked(String version) {
    assertThat(findings(settings().with("hubspot.api-version", version)))
        .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(PASSED));
  }

  @Test
  void aWrongTokenIsTriedOnceAndNoMore() {
    ActiveFault more = answer("access-token-info", -1, 500, "{}");

    assertThat(findings(settings().with("hubspot.token", "wrong")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("hubspot-login");
              assertThat(finding.verdict()).isEqualTo(FAILED);
              assertThat(finding.meaning()).isEqualTo("HubSpot refuses the token");
              assertThat(finding.remedy()).contains("tandem.hubspot.token", "Service keys");
            });
    assertThat(more.hits()).isZero();
  }

  @Test
  void aKeyOfAnotherKindIsNotCalledExpired() {
    answer("details", 1, 401, expired("1970-01-01T00:00:00.000Z"));
    assertThat(finding(settings(), "hubspot-login").meaning())
        .isEqualTo("tandem.hubspot.token is of another kind, such as a personal access key");

    answer("details", 1, 401, expired("2026-06-21T10:37:52.040Z"));
    assertThat(finding(settings(), "hubspot-login").meaning()).endsWith(": it has expired");
  }

  @Test
  void anAccountThatDoesNotAnswerIsAFindingToo() {
    answer("details", -1, 200, "<html>Maintenance</html>");

    Finding finding = finding(settings(), "hubspot-answers");
    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.remedy()).isNotEmpty();
  }

  @Test
  void theAccountMayBePinned() {
    assertThat(
            finding(settings().with("hubspot.portal-id", "4711001"), "hubspot-account").verdict())
        .isEqualTo(PASSED);

    Finding other = finding(settings().with("hubspot.portal-id", "77"), "hubspot-account");
    assertThat(other.verdict()).isEqualTo(FAILED);
    assertThat(other.meaning())
        .isEqualTo("The token belongs to account 4711001, and tandem.hubspot.portal-id is 77");
  }

  @ParameterizedTest
  @CsvSource({
    "STANDARD, PRODUCTION",
    "SANDBOX, TEST",
    "DEVELOPER_TEST, TEST",
    "APP_DEVELOPER, TEST"
  })
  void theAccountTellsWhatItIsFor(String type, AccountKind kind) {
    portal().grant().accountType(type);

    assertThat(connect(settings()).preflight().kind()).isEqualTo(kind);
  }

  @Test
  void aKindOfAccountThatIsNotKnownIsNotGuessed() {
    answer("details", 1, 200, "{\"portalId\":1,\"accountType\":\"NEW_KIND\"}");

    assertThat(connect(settings()).preflight().kind()).isEqualTo(AccountKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"0, PASSED", "-90, WARNING", "90, WARNING", "600, WARNING"})
  void aClockThatIsOffIsDoubtful(int seconds, String verdict) {
    clockIsAheadBy(Duration.ofSeconds(seconds));

    assertThat(finding(settings(), "hubspot-clock").verdict().name()).isEqualTo(verdict);
  }

  @Test
  void theTimeZoneIsThatInWhichTheQuotaIsRenewed() {
    assertThat(finding(settings(), "hubspot-time-zone").meaning())
        .isEqualTo("The account's time zone is US/Eastern, now UTC-05:00");

    answer("details", 1, 200, "{\"portalId\":1,\"accountType\":\"STANDARD\"}");
    assertThat(finding(settings(), "hubspot-time-zone").verdict()).isEqualTo(WARNING);
  }

  @ParameterizedTest
  @CsvSource({"100, PASSED", "970, WARNING"})
  void aScarceQuotaIsNoticed(int spent, String verdict) {
    spendOf(10_000, spent * 9);

    Finding finding = finding(settings(), "hubspot-quota");

    assertThat(finding.verdict().name()).isEqualTo(verdict);
    assertThat(finding.meaning()).contains(" of 10000 calls are left today, until 20");
  }

  @Test
  void aQuotaThatIsUsedUpStopsAllRunsUntilItIsRenewed() {
    spendOf(1000, 1000);

    Finding finding = finding(settings(), "hubspot-quota");

    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.remedy()).contains("API usage", "Runs go on when the quota is renewed");
  }

  @Test
  void aQuotaThatHubSpotDoesNotTellIsDoubtful() {
    answer("api-usage", 1, 200, "{\"results\":[{\"fetchStatus\":\"FAILURE\"}]}");
    assertThat(finding(settings(), "hubspot-quota").verdict()).isEqualTo(WARNING);

    answer("api-usage", 1, 403, "{\"category\":\"MISSING_SCOPES\"}");
    assertThat(finding(settings(), "hubspot-quota").verdict()).isEqualTo(WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "hubspot-contacts-read, crm.objects.contacts.read",
    "hubspot-contacts-write, crm.objects.contacts.write",
    "hubspot-lists-read, crm.lists.read"
  })
  void eachScopeThatIsMissingIsNamed(String check, String scope) {
    Settings listed = settings().with("hubspot.filter.list", portal().createList("People"));
    portal().grant().revoke(List.of(scope));

    Finding finding = finding(listed, check);

    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.remedy()).startsWith("Add the scope " + scope);
    portal().grant().revoke(List.of());
    assertThat(finding(listed, check).verdict()).isEqualTo(PASSED);
  }

  @Test
  void scopesThatAreNotNeededAreNotAskedFor() {
    portal().grant().revoke(List.of("crm.objects.contacts.write", "crm.lists.read"));

    assertThat(findings(settings().with("direction", HUBSPOT_TO_NETSUITE)))
        .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(PASSED));
  }

  @Test
  void aTokenThatDoesNotTellItsScopesIsDoubtful() {
    portal().grant().tellsScopes(false);

    assertThat(finding(settings(), "hubspot-contacts-write").verdict()).isEqualTo(WARNING);
    assertThat(finding(settings(), "hubspot-mapping").verdict()).isEqualTo(PASSED);
  }

  @Test
  void aScopeThatIsNotToldIsMissedWhenItIsNeeded() {
    portal().grant().tellsScopes(false);
    portal().grant().revoke(List.of("crm.objects.contacts.read", "crm.schemas.contacts.read"));

    assertThat(finding(settings(), "hubspot-answers").verdict()).isEqualTo(FAILED);
  }

  @Test
  void aListThatDoesNotExistIsNamed() {
    Finding finding = finding(settings().with("hubspot.filter.list", "Nobody"), "hubspot-list");

    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.meaning()).contains("tandem.hubspot.filter.list is 'Nobody'");
  }

  @Test
  void everyFaultOfTheMappingIsAFinding() {
    Settings settings =
        settings()
            .with("fields.own.netsuite", "custentity_own")
            .with("fields.own.hubspot", "missing");

    assertThat(finding(settings, "hubspot-mapping"))
        .isEqualTo(
            Finding.failed(
                "hubspot-mapping",
                "tandem.fields.own.hubspot is 'missing': HubSpot's contacts have no such property",
                "Correct the name, create the property, or set tandem.fields.own.enabled=false"));
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, true"})
  void aLinkPropertyThatCannotServeIsNamed(boolean unique, boolean readOnly) {
    portal().define("netsuite_id", "NetSuite ID", "string", "text", Map.of(), unique, readOnly);

    assertThat(finding(settings(), "hubspot-link-property").verdict()).isEqualTo(FAILED);
    assertThat(connect(settings()).mappingFaults()).hasSize(1);
  }

  private static String expired(String time) {
    return "{\"category\":\"EXPIRED_AUTHENTICATION\",\"context\":{\"expire time\":[\"%s\"]}}"
        .formatted(time);
  }

  private List<Finding> findings(Settings settings) {
    return connect(settings).preflight().findings();
  }

  private Finding finding(Settings settings, String check) {
    List<Finding> findings = findings(settings);
    return findings.stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding of " + check + " in " + findings));
  }
}
