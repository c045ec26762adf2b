package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonObject;
import java.util.Locale;

/**
 * What HubSpot's error answers mean.
 *
 * @see <a href="https://developers.hubspot.com/docs/api/error-handling">HubSpot: error handling</a>
 */
final class HubSpotTrouble {

  private HubSpotTrouble() {}

  static Kind kindOf(ApiFailure failure) {
    return switch (failure.status()) {
      case 401 -> Kind.CREDENTIALS;
      case 403 -> Kind.FORBIDDEN;
      case 429 -> isDaily(failure) ? Kind.REFUSED_FOR_TODAY : Kind.THROTTLED;
      // Locked for two seconds after too many writes.
      case 423 -> Kind.THROTTLED;
      case 408, 477, 500, 502, 503, 504, 521, 522, 523, 524 -> Kind.UNAVAILABLE;
      default -> failure.status() < 400 ? Kind.UNREADABLE : Kind.REFUSED;
    };
  }

  private static boolean isDaily(ApiFailure failure) {
    return (text(failure.body(), "policyName") + text(failure.body(), "message"))
        .toLowerCase(Locale.ROOT)
        .contains("daily");
  }

  static Refused refused(JsonObject error, String correlationId) {
    String own = text(error, "correlationId");
    return new Refused(
        text(error, "category"), text(error, "message"), own.isEmpty() ? correlationId : own);
  }

  static ConnectorException unreadable(String what) {
    return new ConnectorException(SyncSystem.HUBSPOT, "reading", Kind.UNREADABLE, what, null);
  }
}
