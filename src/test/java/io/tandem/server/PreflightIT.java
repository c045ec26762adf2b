package io.tandem.server;

import static io.tandem.server.TandemApi.NOBODY;
import static io.tandem.server.TandemApi.OPERATOR;
import static io.tandem.server.TandemApi.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.Permission;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether both systems are ready, as people ask for it and as runs need it. */
@ExtendWith(ArquillianExtension.class)
@ServerSetup(TandemServer.class)
@RunAsClient
class PreflightIT extends RulesCase {

  private static final String PREFLIGHT = "api/preflight";
  private static final String JOB = "{\"job\":\"preflight\"}";

  @Test
  void aViewerSeesWhatWasFoundAndDoesNotLookHimself() {
    assertThat(VIEWER.get(PREFLIGHT).status()).isEqualTo(404);
    assertThat(VIEWER.get(PREFLIGHT).object().getString("code")).isEqualTo("no-preflight");
    assertThat(VIEWER.post(PREFLIGHT, "").status()).isEqualTo(403);
    assertThat(NOBODY.get(PREFLIGHT).status()).isEqualTo(401);

    JsonObject made = OPERATOR.post(PREFLIGHT, "").object();

    assertThat(made.getString("verdict")).isEqualTo("warning");
    assertThat(made.getBoolean("outdated")).isFalse();
    assertThat(findings(made))
        .extracting(finding -> finding.getString("check"))
        .contains("accounts", "netsuite-login", "netsuite-mapping", "hubspot-mapping");
    JsonObject shown = VIEWER.get(PREFLIGHT).object();
    assertThat(shown.getJsonArray("findings")).isEqualTo(made.getJsonArray("findings"));
    assertThat(Emulators.writes()).isEmpty();
  }

  @Test
  void aFailingPreflightStopsARunBeforeItsFirstWrite() {
    Emulators.people(40);
    Emulators.account().role().deny(Permission.CUSTOMER_EDIT, Permission.ADDRESS_BOOK);
    long run = OPERATOR.start("apply");

    JsonObject failed = OPERATOR.end(run);

    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("message"))
        .startsWith("Step start-run: The preflight has 2 fault(s). Mend them, then restart the run")
        .contains(" - netsuite-customers-edit: The role may not edit customers: NetSuite says '")
        .contains("Give it the permission Customers (Lists, Edit or higher)")
        .contains(" - netsuite-address-book: ");
    assertThat(failed.getJsonObject("counts").getJsonObject("netsuite").getInt("read")).isZero();
    assertThat(Emulators.writes()).isEmpty();
    assertThat(VIEWER.get(PREFLIGHT).object().getString("verdict")).isEqualTo("failed");

    Emulators.account().role().deny();
    OPERATOR.restart(run);
    OPERATOR.completed(run);
    assertThat(Emulators.writes()).isNotEmpty();
  }

  @Test
  void aRunLooksAtEverythingOnceAndAgainWhenTheConfigurationHasChanged() {
    OPERATOR.sync();
    String first = lastLook();
    OPERATOR.sync();
    assertThat(lastLook()).isEqualTo(first);

    rules.set("max-records", "7");
    OPERATOR.sync();
    String second = lastLook();
    assertThat(second).isGreaterThan(first);

    OPERATOR.sweep();
    assertThat(lastLook()).isGreaterThan(second);
  }

  @Test
  void aChangeOfTheConfigurationOutdatesWhatWasFound() {
    OPERATOR.post(PREFLIGHT, "");
    rules.set("enabled", "false");
    assertThat(OPERATOR.post("api/runs", "{\"job\":\"customer-sync\"}").status()).isEqualTo(409);

    assertThat(VIEWER.get(PREFLIGHT).object().getBoolean("outdated")).isTrue();
    assertThat(OPERATOR.post(PREFLIGHT, "").object().getBoolean("outdated")).isFalse();
  }

  @Test
  void theJobFailsWithTheListOfWhatMustBeMended() {
    long passed = start();
    OPERATOR.completed(passed);

    rules.set("netsuite.filter.category", "77");
    JsonObject failed = OPERATOR.end(start());

    assertThat(failed.getString("job")).isEqualTo("preflight");
    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("message"))
        .startsWith("Step look: The preflight has 1 fault(s).")
        .contains("tandem.netsuite.filter.category names 77, and there is no such category");
    assertThat(verdict("netsuite-categories")).isEqualTo("failed");
  }

  @Test
  void aTestAccountIsNotConnectedWithOneInProduction() {
    Emulators.portal().grant().accountType("STANDARD");

    JsonObject failed = OPERATOR.end(OPERATOR.start("apply"));
    assertThat(failed.getString("message"))
        .contains(" - accounts: NetSuite's account is for test, HubSpot's for production")
        .contains("tandem.allow-mixed-accounts=true");

    rules.set("allow-mixed-accounts", "true");
    OPERATOR.sync();
    assertThat(verdict("accounts")).isEqualTo("warning");
  }

  @Test
  void aRefusedLoginIsNotTriedAgainByEveryRun() {
    Emulators.fault(
        "{\"system\":\"netsuite\",\"pathContains\":\"serverTime\",\"kind\":\"status\","
            + "\"status\":401,\"count\":1,\"body\":{}}");
    JsonObject refused = OPERATOR.end(OPERATOR.start("apply"));
    assertThat(refused.getString("message")).contains("netsuite-login: NetSuite refuses the login");

    JsonObject untried = OPERATOR.end(OPERATOR.start("apply"));
    assertThat(untried.getString("message"))
        .contains("netsuite-login: NetSuite refuses the login")
        .contains("Runs do not try the login again before", "POST /tandem/api/preflight does");

    OPERATOR.post(PREFLIGHT, "");
    OPERATOR.sync();
  }

  @Test
  void aLoginThatIsRefusedInTheMiddleOfARunRestsToo() {
    Emulators.people(40);
    Emulators.fault(
        "{\"system\":\"netsuite\",\"method\":\"PATCH\",\"kind\":\"status\",\"status\":401,"
            + "\"count\":-1,\"body\":{}}");
    long run = OPERATOR.start("apply");
    assertThat(OPERATOR.end(run).getString("message")).contains("Step apply-netsuite: NetSuite,");
    assertThat(verdict("netsuite-login")).isEqualTo("failed");
    Emulators.mendFaults();

    OPERATOR.restart(run);
    assertThat(OPERATOR.end(run).getString("message"))
        .contains("Runs do not try the login again before", "POST /tandem/api/preflight does");

    OPERATOR.post(PREFLIGHT, "");
    OPERATOR.restart(run);
    OPERATOR.completed(run);
  }

  @Test
  void whatIsMissingIsCreatedWhenAskedForAndNotBefore() {
    Emulators.portal().discardProperty("netsuite_id");
    OPERATOR.post(PREFLIGHT, "");
    assertThat(verdict("hubspot-link-property")).isEqualTo("failed");
    assertThat(VIEWER.post(PREFLIGHT + "?create=true", "").status()).isEqualTo(403);
    OPERATOR.post(PREFLIGHT, "");
    assertThat(verdict("hubspot-link-property")).isEqualTo("failed");

    JsonObject made = OPERATOR.post(PREFLIGHT + "?create=true", "").object();

    assertThat(made.getString("verdict")).isEqualTo("warning");
    assertThat(made.getJsonArray("findings").getJsonObject(0).getString("meaning"))
        .isEqualTo("Created the property netsuite_id of contacts, in the group Tandem");
    OPERATOR.sync();
  }

  private static long start() {
    String address = OPERATOR.post("api/runs", JOB).header("Location");
    return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
  }

  private static String lastLook() {
    return VIEWER.get(PREFLIGHT).object().getString("at");
  }

  private static String verdict(String check) {
    return findings(VIEWER.get(PREFLIGHT).object()).stream()
        .filter(finding -> finding.getString("check").equals(check))
        .map(finding -> finding.getString("verdict"))
        .findFirst()
        .orElse("");
  }

  private static List<JsonObject> findings(JsonObject preflight) {
    return preflight.getJsonArray("findings").getValuesAs(JsonObject.class);
  }
}
