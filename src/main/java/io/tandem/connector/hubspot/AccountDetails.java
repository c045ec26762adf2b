package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ClockCheck;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.AccountKind;
import io.tandem.domain.preflight.Finding;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Date;

/**
 * What an account says of itself.
 *
 * @param portalId the account's id
 * @param type {@code STANDARD}, {@code SANDBOX}, {@code DEVELOPER_TEST} or {@code APP_DEVELOPER}
 * @param timeZone the account's time zone, in which its day ends; "" where it does not tell
 * @param utcOffset the zone's present offset, such as {@code -05:00}
 * @param theirs HubSpot's clock when it answered, to the second
 * @param ours this server's clock when it read the answer
 */
record AccountDetails(
    String portalId, String type, String timeZone, String utcOffset, Instant theirs, Instant ours) {

  static AccountDetails of(JsonObject details, Date date) {
    if (!details.containsKey("portalId") || date == null) {
      throw HubSpotTrouble.unreadable("account details without \"portalId\" or date");
    }
    return new AccountDetails(
        text(details, "portalId"),
        text(details, "accountType"),
        text(details, "timeZone"),
        text(details, "utcOffset"),
        date.toInstant(),
        Instant.now());
  }

  AccountKind kind() {
    return switch (type) {
      case "STANDARD" -> AccountKind.PRODUCTION;
      case "SANDBOX", "DEVELOPER_TEST", "APP_DEVELOPER" -> AccountKind.TEST;
      default -> AccountKind.UNKNOWN;
    };
  }

  Finding clock() {
    return new ClockCheck(SyncSystem.HUBSPOT, false).finding(theirs, ours);
  }

  Finding zone() {
    String check = "hubspot-time-zone";
    return timeZone.isEmpty()
        ? Finding.warning(
            check,
            "HubSpot does not tell the account's time zone, in which its quota is renewed at"
                + " midnight",
            "Set one in HubSpot: Settings > Account defaults")
        : Finding.passed(
            check, "The account's time zone is %s, now UTC%s".formatted(timeZone, utcOffset));
  }
}
