package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.strings;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Gone;
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
      case 429 -> policy(failure).contains("daily") ? Kind.QUOTA : Kind.THROTTLED;
      // Locked for two seconds after too many writes.
      case 423 -> Kind.THROTTLED;
      case 408, 477, 500, 502, 503, 504, 521, 522, 523, 524 -> Kind.UNAVAILABLE;
      // HubSpot says in JSON what it does not find: this is somebody else's page.
      case 404 -> failure.body().isEmpty() ? Kind.UNREADABLE : Kind.REFUSED;
      default -> failure.status() < 400 ? Kind.UNREADABLE : Kind.REFUSED;
    };
  }

  /** The limit that was reached, in lower case: its name, or the words that have it. */
  static String policy(ApiFailure failure) {
    return (text(failure.body(), "policyName") + " " + text(failure.body(), "message"))
        .toLowerCase(Locale.ROOT);
  }

  /** What an error means for the change that it is about. */
  static WriteOutcome outcome(Change change, JsonObject error, String correlationId) {
    String own = text(error, "correlationId");
    String id = own.isEmpty() ? correlationId : own;
    String category = text(error, "category");
    return category.equals("OBJECT_NOT_FOUND") && change.draft().target().isPresent()
        ? new Gone(text(error, "message"), id)
        : new Refused(category, text(error, "message") + existing(error), id);
  }

  /** The contact that has the value already, where the message itself does not name it. */
  private static String existing(JsonObject error) {
    return strings(object(error, "context"), "existingId").stream()
        .filter(id -> !text(error, "message").contains(id))
        .findFirst()
        .map(id -> ". Existing ID: " + id)
        .orElse("");
  }

  static ConnectorException unreadable(String what) {
    return new ConnectorException(SyncSystem.HUBSPOT, "reading", Kind.UNREADABLE, what, null);
  }
}
