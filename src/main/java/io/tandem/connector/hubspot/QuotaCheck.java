package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.util.Set;

/** How many calls are left today, of those that all private apps of the account share. */
record QuotaCheck(AccountApi api, Attempts attempts) {

  private static final String CHECK = "hubspot-quota";
  private static final String REMEDY =
      "See in HubSpot which app uses them up: Settings > Integrations > Connected apps > API usage";
  private static final int SCARCE_PERCENT = 20;
  private static final Set<String> FETCHED = Set.of("SUCCESS", "CACHED");

  Finding finding() {
    try {
      JsonObject answer = attempts.repeat("asking for the day's calls", () -> api.usage());
      return objects(answer, "results").stream()
          .filter(usage -> FETCHED.contains(text(usage, "fetchStatus")))
          .findFirst()
          .map(QuotaCheck::of)
          .orElseGet(QuotaCheck::unknown);
    } catch (ApiFailure refused) {
      return unknown();
    } catch (ConnectorException e) {
      if (e.kind() == Kind.QUOTA) {
        return spent(e.getMessage());
      }
      if (e.kind() != Kind.FORBIDDEN) {
        throw e;
      }
      return unknown();
    }
  }

  private static Finding of(JsonObject usage) {
    long most = usage.getInt("usageLimit", 0);
    long left = most - usage.getInt("currentUsage", 0);
    String meaning =
        "%d of %d calls are left today, until %s".formatted(left, most, text(usage, "resetsAt"));
    if (left <= 0) {
      return spent(meaning);
    }
    return left * 100 < most * SCARCE_PERCENT
        ? Finding.warning(CHECK, meaning, REMEDY)
        : Finding.passed(CHECK, meaning);
  }

  /** No calls are left today. */
  static Finding spent(String meaning) {
    return Finding.failed(CHECK, meaning, REMEDY + ". Runs go on when the quota is renewed");
  }

  private static Finding unknown() {
    return Finding.warning(
        CHECK,
        "HubSpot does not tell how many calls are left today",
        "Look it up: Settings > Integrations > Connected apps > API usage");
  }
}
