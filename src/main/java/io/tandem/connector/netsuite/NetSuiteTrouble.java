package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonObject;

/**
 * What NetSuite's error answers mean. The status and {@code o:errorCode} decide; type and title
 * have changed over the releases.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156570709583.html">
 *     Oracle: REST error messages</a>
 */
final class NetSuiteTrouble {

  private NetSuiteTrouble() {}

  static Kind kindOf(ApiFailure failure) {
    return switch (failure.status()) {
      // Five failed logins lock the user for 30 minutes: never repeated.
      case 401 -> Kind.CREDENTIALS;
      case 403 -> Kind.FORBIDDEN;
      case 429 -> Kind.THROTTLED;
      case 408, 500, 502, 503, 504 -> Kind.UNAVAILABLE;
      case 400 -> mayNotUseRest(failure) ? Kind.FORBIDDEN : Kind.REFUSED;
      default -> failure.status() < 400 ? Kind.UNREADABLE : Kind.REFUSED;
    };
  }

  private static boolean mayNotUseRest(ApiFailure failure) {
    return detail(failure).contains("Your current role does not have permission");
  }

  static Refused refused(ApiFailure failure) {
    String code = "HTTP_" + failure.status();
    for (JsonObject error : objects(failure.body(), "o:errorDetails")) {
      code = text(error, "o:errorCode");
    }
    return new Refused(code, detail(failure), failure.correlationId());
  }

  static String detail(ApiFailure failure) {
    StringBuilder details = new StringBuilder();
    for (JsonObject error : objects(failure.body(), "o:errorDetails")) {
      details.append(details.isEmpty() ? "" : "; ").append(text(error, "detail"));
    }
    return details.isEmpty() ? "NetSuite gave no reason" : details.toString();
  }

  /** What another call has run into already; the first of them says what. */
  static ConnectorException givenUp() {
    return new ConnectorException(
        SyncSystem.NETSUITE, "writing", Kind.UNAVAILABLE, "given up after another call", null);
  }

  static ConnectorException unreadable(String what) {
    return new ConnectorException(SyncSystem.NETSUITE, "reading", Kind.UNREADABLE, what, null);
  }
}
