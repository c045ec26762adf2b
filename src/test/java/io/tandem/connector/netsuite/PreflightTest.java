package io.tandem.connector.netsuite;

import static io.tandem.domain.preflight.Verdict.FAILED;
import static io.tandem.domain.preflight.Verdict.PASSED;
import static io.tandem.domain.preflight.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.preflight.AccountKind;
import io.tandem.domain.preflight.Finding;
import io.tandem.sandbox.netsuite.Permission;
import io.tandem.sandbox.netsuite.RecordType;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest extends AccountTest {

  private static final String ONE_WAY = "netsuite-to-hubspot";

  @Test
  void anAccountInOrderPassesAllThatCanBeSeen() {
    customer(Map.of("externalid", "hubspot-1", "city", "Boston"));

    assertThat(findings())
        .filteredOn(finding -> finding.verdict() != PASSED)
        .extracting(Finding::check)
        .containsExactly("netsuite-server-suitescript");
  }

  @Test
  void whatPassedIsListedInTheOrderInWhichItWouldHaveToBeMended() {
    customer(Map.of("externalid", "hubspot-1"));

    assertThat(findings())
        .extracting(Finding::check)
        .containsExactly(
            "netsuite-login",
            "netsuite-rest-web-services",
            "netsuite-authentication",
            "netsuite-suiteanalytics-workbook",
            "netsuite-server-suitescript",
            "netsuite-clock",
            "netsuite-time-zone",
            "netsuite-address-book",
            "netsuite-deleted-records",
            "netsuite-subsidiary",
            "netsuite-numbering",
            "netsuite-customers-view",
            "netsuite-customers-edit",
            "netsuite-customers-create",
            "netsuite-mapping");
  }

  @Test
  void nothingIsWritten() {
    customer(Map.of());
    findings();

    assertThat(sent()).isEmpty();
  }

  @Test
  void aWrongSecretCostsOneLoginAndNoMore() {
    connect(settings().withTokenBasedAuthentication().with("netsuite.token-secret", "wrong"));
    ActiveFault calls = fault(FaultKind.GATE, "nowhere", null, 0, 0, "");
    ActiveFault login = fault(FaultKind.STATUS, "serverTime", null, 9, 500, "");

    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("netsuite-login");
              assertThat(finding.verdict()).isEqualTo(FAILED);
              assertThat(finding.meaning()).isEqualTo("NetSuite refuses the login");
              assertThat(finding.remedy()).contains("Login Audit Trail", "30 minutes");
            });
    assertThat(calls.hits() + login.hits()).isZero();
  }

  @Test
  void aRefusedLoginTellsWhenTheClockIsToBlame() {
    sandbox.state().clock().shift(Duration.ofMinutes(-10));
    sandbox.state().loginClock().shift(Duration.ofMinutes(-10));

    assertThat(finding("netsuite-login").meaning())
        .matches("NetSuite refuses the login. This server's clock is \\d+ s ahead of NetSuite's");
  }

  @Test
  void aRoleWithoutRestWebServicesIsToldWhatItNeeds() {
    deny(Permission.REST_WEB_SERVICES);

    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("netsuite-rest-web-services");
              assertThat(finding.verdict()).isEqualTo(FAILED);
              assertThat(finding.meaning()).contains("does not have permission to perform");
              assertThat(finding.remedy()).contains("Enable Features > SuiteCloud", "Setup, Full");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404})
  void anAccountThatDoesNotServeRestIsTakenForTheFeatureOff(int status) {
    fault(FaultKind.STATUS, "serverTime", null, 0, status, "{}");

    assertThat(finding("netsuite-rest-web-services").verdict()).isEqualTo(FAILED);
  }

  @Test
  void anAccountThatDoesNotAnswerIsAFindingToo() {
    for (int attempt = 0; attempt < 6; attempt++) {
      fault(FaultKind.STATUS, "serverTime", null, 0, 200, "<html>Maintenance</html>");
    }

    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("netsuite-answers");
              assertThat(finding.verdict()).isEqualTo(FAILED);
              assertThat(finding.remedy()).isNotEmpty();
            });
  }

  @Test
  void theWayToLogInIsToldWithItsFuture() {
    assertThat(finding("netsuite-authentication").meaning()).contains("OAuth 2.0", "certificate");
    connect(settings().withTokenBasedAuthentication());

    assertThat(finding("netsuite-authentication").meaning()).contains("2027.1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, PASSED",
    "-50, PASSED",
    "-90, WARNING",
    "90, WARNING",
    "-270, FAILED",
    "270, FAILED"
  })
  void aClockThatIsOffIsNoticedBeforeLoginsFail(int seconds, String verdict) {
    sandbox.state().clock().shift(Duration.ofSeconds(seconds));

    assertThat(finding("netsuite-clock").verdict().name()).isEqualTo(verdict);
  }

  @Test
  void theAccountsTimeZoneIsMeasured() {
    Finding zone = finding("netsuite-time-zone");

    assertThat(zone.verdict()).isEqualTo(PASSED);
    assertThat(zone.meaning()).containsPattern("UTC-0[78]:00");
  }

  @Test
  void aClockThatIsNoTimeZonesIsDoubtful() {
    fault(
        FaultKind.STATUS,
        "suiteql",
        "POST",
        1,
        200,
        "{\"items\":[{\"now\":\"2026-01-01 00:00:00\"}]}");

    assertThat(finding("netsuite-time-zone").verdict()).isEqualTo(WARNING);
  }

  @Test
  void aRoleWithoutWorkbookIsToldWhatItNeedsAndNotAskedForMore() {
    deny(Permission.SUITEANALYTICS_WORKBOOK);

    Finding finding = finding("netsuite-suiteanalytics-workbook");

    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.meaning()).contains("NetSuite says 'Permission Violation");
    assertThat(finding.remedy()).contains("Analytics > SuiteAnalytics Workbook");
    assertThat(findings()).filteredOn(Finding::failed).hasSize(1);
  }

  @Test
  void aRoleThatSeesNoRecordsIsToldOnce() {
    deny(Permission.CUSTOMER_VIEW);

    assertThat(findings())
        .filteredOn(Finding::failed)
        .extracting(Finding::check)
        .containsExactly("netsuite-customers-view");
  }

  @Test
  void scriptsCannotBeSeenFromOutside() {
    Finding scripts = finding("netsuite-server-suitescript");

    assertThat(scripts.verdict()).isEqualTo(WARNING);
    assertThat(scripts.remedy()).contains("Enable Features > SuiteCloud > Server SuiteScript");
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER_VIEW, customers-view, FAILED, 'Customers (Lists, View'",
    "CUSTOMER_EDIT, customers-edit, FAILED, 'Customers (Lists, Edit'",
    "ADDRESS_BOOK, address-book, FAILED, tandem.fields.address.enabled=false",
    "DELETED_RECORDS, deleted-records, WARNING, 'Deleted Records (Setup, View)'",
    "SUBSIDIARIES, subsidiary, WARNING, 'Subsidiaries (Lists, View)'",
    "CUSTOMER_CATEGORY, categories, WARNING, 'Customer Category (Lists, View)'",
  })
  void eachPermissionThatIsMissingIsNamed(
      Permission denied, String check, String verdict, String remedy) {
    customer(Map.of());
    connect(settings().with("netsuite.filter.category", "1"));
    deny(denied);

    Finding finding = finding("netsuite-" + check);

    assertThat(finding.verdict().name()).isEqualTo(verdict);
    assertThat(finding.meaning()).contains("NetSuite says '");
    assertThat(finding.remedy()).contains(remedy);
    sandbox.state().account().role().deny();
    assertThat(finding("netsuite-" + check).verdict()).isEqualTo(PASSED);
  }

  @Test
  void contactsHaveTheirOwnPermissions() {
    connect(contacts());
    seed(RecordType.CONTACT, Map.of("externalid", "hubspot-contact-1"), TUESDAY);
    assertThat(List.of("view", "edit", "create"))
        .allSatisfy(
            level -> assertThat(finding("netsuite-contacts-" + level).verdict()).isEqualTo(PASSED));

    deny(Permission.CONTACT_EDIT);
    assertThat(finding("netsuite-contacts-edit").remedy()).contains("Contacts (Lists, Edit");
    deny(Permission.CONTACT_VIEW);
    assertThat(finding("netsuite-contacts-view").verdict()).isEqualTo(FAILED);
  }

  @Test
  void aRoleThatSeesNobodyIsDoubtful() {
    assertThat(finding("netsuite-customers-view").verdict()).isEqualTo(WARNING);
    assertThat(finding("netsuite-customers-edit").verdict()).isEqualTo(WARNING);
    assertThat(finding("netsuite-numbering").verdict()).isEqualTo(WARNING);
  }

  @Test
  void onlyWhatTandemHasCreatedShowsThatItMay() {
    customer(Map.of("externalid", "someone-elses-1"));
    Finding create = finding("netsuite-customers-create");
    assertThat(create.verdict()).isEqualTo(WARNING);
    assertThat(create.remedy()).contains("Manage Roles", "Customers (Lists, Create");

    connector.write(List.of(create(Map.of("firstName", "Ada"))));
    assertThat(finding("netsuite-customers-create").verdict()).isEqualTo(PASSED);
  }

  @Test
  void aSyncThatNeverWritesToNetSuiteNeedsNothingThere() {
    customer(Map.of());
    connect(settings().with("direction", ONE_WAY).without("netsuite.subsidiary"));
    deny(Permission.CUSTOMER_EDIT);

    assertThat(List.of("customers-edit", "customers-create", "subsidiary"))
        .allSatisfy(check -> assertThat(finding("netsuite-" + check).verdict()).isEqualTo(PASSED));
    assertThat(findings()).extracting(Finding::check).doesNotContain("netsuite-numbering");
  }

  @Test
  void anAccountWithSubsidiariesNeedsOneForNewCustomers() {
    connect(settings().without("netsuite.subsidiary"));

    Finding finding = finding("netsuite-subsidiary");

    assertThat(finding.verdict()).isEqualTo(FAILED);
    assertThat(finding.remedy())
        .startsWith("Set tandem.netsuite.subsidiary to one of 1 (Parent Company), 2 (");
  }

  @Test
  void aSubsidiaryThatDoesNotExistIsNamed() {
    connect(settings().with("netsuite.subsidiary", "77"));

    assertThat(finding("netsuite-subsidiary").text())
        .startsWith("tandem.netsuite.subsidiary is '77', and the role sees no such subsidiary");
  }

  @Test
  void anInactiveSubsidiaryTakesNobodyNew() {
    connect(settings().with("netsuite.subsidiary", "3"));

    assertThat(finding("netsuite-subsidiary").verdict()).isEqualTo(FAILED);
    assertThat(finding("netsuite-subsidiary").text())
        .isEqualTo(
            "tandem.netsuite.subsidiary is '3', which is inactive. Give one of 1 (Parent Company),"
                + " 2 (Parent Company : Europe)");
  }

  @Test
  void anAccountWithoutSubsidiariesNeedsNone() {
    deny(Permission.SUBSIDIARIES);
    connect(settings().without("netsuite.subsidiary"));

    assertThat(finding("netsuite-subsidiary").verdict()).isEqualTo(PASSED);
  }

  @Test
  void aCategoryThatDoesNotExistIsNamed() {
    connect(settings().with("netsuite.filter.category", "1,77"));

    assertThat(finding("netsuite-categories").text())
        .startsWith("tandem.netsuite.filter.category names 77, and there is no such category");
  }

  @Test
  void customersCalledByNameMayCollide() {
    customer(Map.of("entityid", "Ada Lovelace", "firstname", "Ada", "lastname", "Lovelace"));
    assertThat(finding("netsuite-numbering").verdict()).isEqualTo(WARNING);
    assertThat(finding("netsuite-numbering").remedy()).contains("Auto-Generated Numbers");

    reset();
    customer(Map.of("firstname", "Ada", "lastname", "Lovelace"));
    assertThat(finding("netsuite-numbering").verdict()).isEqualTo(PASSED);
  }

  @Test
  void everyFaultOfTheMappingIsAFinding() {
    connect(
        settings()
            .with("fields.birthDate.netsuite", "custentity_birth")
            .with("fields.birthDate.hubspot", "born"));

    assertThat(findings())
        .filteredOn(finding -> finding.check().equals("netsuite-mapping"))
        .containsExactly(
            Finding.failed(
                "netsuite-mapping",
                "tandem.fields.birthDate.netsuite is 'custentity_birth': NetSuite's customer has no"
                    + " such field",
                "Correct the name, or set tandem.fields.birthDate.enabled=false"));
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, PRODUCTION",
    "1234567_SB1, TEST",
    "1234567-sb2, TEST",
    "1234567_RP, TEST",
    "TSTDRV1234567, TEST",
  })
  void anAccountIdTellsWhatTheAccountIsFor(String id, AccountKind kind) {
    connect(settings().with("netsuite.account-id", id));

    assertThat(connector.preflight().kind()).isEqualTo(kind);
  }

  private void deny(Permission... permissions) {
    sandbox.state().account().role().deny(permissions);
  }

  private List<Finding> findings() {
    return connector.preflight().findings();
  }

  private Finding finding(String check) {
    return findings().stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding of " + check + " in " + findings()));
  }

  private Settings contacts() {
    return settings().with("netsuite.record", "contact");
  }
}
