package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.strings;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.preflight.AccountKind;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Logs in, and asks whose account it is. */
final class AccountCheck {

  private static final String LOGIN = "hubspot-login";
  private static final String ACCOUNT = "hubspot-account";
  private static final String SETTING =
      "Set tandem.hubspot.token to a service key (Development > Keys > Service keys) or the token of"
          + " a private app";

  private final AccountApi api;
  private final Attempts attempts;
  private final Optional<String> wanted;
  private Optional<AccountDetails> details = Optional.empty();

  AccountCheck(AccountApi api, Attempts attempts, Optional<String> wanted) {
    this.api = api;
    this.attempts = attempts;
    this.wanted = wanted;
  }

  /** What the account is for; unknown before a login. */
  AccountKind kind() {
    return details.map(AccountDetails::kind).orElse(AccountKind.UNKNOWN);
  }

  /** Tries the login, with one call. */
  List<Finding> login() {
    try {
      details = Optional.of(attempts.ask("asking for the account", () -> read(api.details())));
      return List.of(Finding.passed(LOGIN, "HubSpot takes the token"));
    } catch (ConnectorException e) {
      if (e.kind() == Kind.CREDENTIALS) {
        return List.of(refused(e));
      }
      if (e.kind() == Kind.QUOTA) {
        return List.of(QuotaCheck.spent(e.getMessage()));
      }
      throw e;
    }
  }

  private static AccountDetails read(Response response) {
    try (response) {
      return AccountDetails.of(response.readEntity(JsonObject.class), response.getDate());
    }
  }

  /** HubSpot takes a key of another kind for a token that expired in 1970. */
  private static Finding refused(ConnectorException e) {
    boolean otherKind =
        e.getCause() instanceof ApiFailure failure
            && strings(object(failure.body(), "context"), "expire time").stream()
                .anyMatch(time -> time.startsWith("1970"));
    String category =
        e.getCause() instanceof ApiFailure failure ? text(failure.body(), "category") : "";
    return otherKind
        ? Finding.failed(
            LOGIN,
            "tandem.hubspot.token is of another kind, such as a personal access key",
            SETTING)
        : Finding.failed(
            LOGIN,
            "HubSpot refuses the token"
                + (category.equals("EXPIRED_AUTHENTICATION") ? ": it has expired" : ""),
            SETTING + "; the present one may have been rotated or deleted");
  }

  /** Whether it is the account that is meant, its clock, and when its day ends. */
  List<Finding> account() {
    AccountDetails account = details.orElseThrow();
    return List.of(
        wanted
            .filter(id -> !id.strip().equals(account.portalId()))
            .map(
                id ->
                    Finding.failed(
                        ACCOUNT,
                        "The token belongs to account %s, and tandem.hubspot.portal-id is %s"
                            .formatted(account.portalId(), id),
                        "Give the token of that account, or correct tandem.hubspot.portal-id"))
            .orElseGet(
                () ->
                    Finding.passed(
                        ACCOUNT,
                        "The token belongs to account %s of type %s"
                            .formatted(account.portalId(), account.type()))),
        account.clock(),
        account.zone());
  }
}
