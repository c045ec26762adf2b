package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig.Auth;
import io.tandem.connector.ApiFailure;
import io.tandem.connector.ClockCheck;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Tries the login, with one call: after five failed ones NetSuite locks the user.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_5085602973.html">
 *     Oracle: features and permissions of REST web services</a>
 */
record LoginCheck(Probe probe, Auth auth) {

  private static final String LOGIN = "netsuite-login";
  private static final String REST = "netsuite-rest-web-services";

  List<Finding> findings() {
    try {
      probe.attempts().repeat("logging in", probe.api()::serverTime);
    } catch (ApiFailure refused) {
      return List.of(closed(refused));
    } catch (ConnectorException e) {
      return List.of(
          switch (e.kind()) {
            case CREDENTIALS -> refused(e);
            case FORBIDDEN -> closed(e);
            default -> throw e;
          });
    }
    return List.of(
        Finding.passed(LOGIN, "NetSuite takes the credentials"),
        Finding.passed(REST, "The role may use REST web services"),
        method());
  }

  private static Finding refused(ConnectorException e) {
    return Finding.failed(
        LOGIN,
        "NetSuite refuses the login" + clock(e),
        "Its Login Audit Trail (Setup > Users/Roles > View Login Audit Trail) names the reason."
            + " Compare tandem.netsuite.account-id, .auth and the credentials with the integration,"
            + " token or certificate there, and see that none is revoked, expired, or of another"
            + " account: a refreshed sandbox needs new ones. Five failed logins lock the user for 30"
            + " minutes");
  }

  /** NetSuite does not say so, but a wrong clock is a frequent reason. */
  private static String clock(ConnectorException e) {
    return e.getCause() instanceof ApiFailure failure
        ? failure
            .at()
            .map(theirs -> Duration.between(theirs, Instant.now()))
            .filter(off -> off.abs().toMinutes() >= 1)
            .map(off -> ". " + new ClockCheck(SyncSystem.NETSUITE, true).meaning(off))
            .orElse("")
        : "";
  }

  private static Finding closed(RuntimeException thrown) {
    String words =
        thrown instanceof ApiFailure failure
            ? NetSuiteTrouble.detail(failure)
            : NetSuiteTrouble.words((ConnectorException) thrown);
    return Finding.failed(
        REST,
        "REST web services are closed to Tandem: " + Probe.said(words),
        "Turn on Setup > Company > Enable Features > SuiteCloud > REST Web Services, and give"
            + " Tandem's role the permissions REST Web Services and Log in using "
            + "Access Tokens or OAuth 2.0 Access Tokens (Setup, Full)");
  }

  private Finding method() {
    String check = "netsuite-authentication";
    return switch (auth) {
      case OAUTH2 ->
          Finding.passed(check, "The feature OAuth 2.0 is on, and the certificate is good");
      case TBA ->
          Finding.passed(
              check,
              "The feature Token-based Authentication is on. From release 2027.1 on NetSuite makes no"
                  + " new integrations of this kind");
    };
  }
}
