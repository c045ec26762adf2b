package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.strings;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the token has the scopes that the sync needs.
 *
 * @param writes whether the sync writes to HubSpot
 * @param readsList whether a list filters the contacts
 * @see <a
 *     href="https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview">HubSpot:
 *     private apps</a>
 */
record ScopeCheck(
    TokenApi api, Attempts attempts, String token, boolean writes, boolean readsList) {

  private static final String GRANT =
      "Add the scope %s to the service key or private app, and save it";

  /**
   * One scope.
   *
   * @param purpose what it is for, as a part of a sentence
   */
  private record Need(String check, String scope, String purpose) {

    Finding of(Set<String> granted) {
      return granted.contains(scope)
          ? Finding.passed(check, "The token has the scope " + scope)
          : Finding.failed(
              check, "The token lacks the scope %s, to %s".formatted(scope, purpose), remedy());
    }

    Finding unknown() {
      return Finding.warning(
          check,
          "HubSpot does not tell whether this token has the scope %s, to %s"
              .formatted(scope, purpose),
          remedy() + ", unless it is there");
    }

    private String remedy() {
      return GRANT.formatted(scope);
    }
  }

  List<Finding> findings() {
    Optional<Set<String>> granted = granted();
    return needs().stream().map(need -> granted.map(need::of).orElseGet(need::unknown)).toList();
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    needs.add(new Need("hubspot-contacts-read", "crm.objects.contacts.read", "read contacts"));
    if (writes) {
      needs.add(new Need("hubspot-contacts-write", "crm.objects.contacts.write", "write contacts"));
    }
    if (readsList) {
      needs.add(
          new Need(
              "hubspot-lists-read",
              "crm.lists.read",
              "read the list of tandem.hubspot.filter.list"));
    }
    return needs;
  }

  /** Nothing where HubSpot does not tell; that of service keys is documented nowhere. */
  private Optional<Set<String>> granted() {
    JsonObject key = JSON.createObjectBuilder().add("tokenKey", token).build();
    try {
      return Optional.of(
              Set.copyOf(
                  strings(
                      attempts.repeat("asking for the token's scopes", () -> api.info(key)),
                      "scopes")))
          .filter(scopes -> !scopes.isEmpty());
    } catch (ApiFailure refused) {
      return Optional.empty();
    } catch (ConnectorException e) {
      if (!Set.of(Kind.FORBIDDEN, Kind.CREDENTIALS, Kind.UNREADABLE).contains(e.kind())) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
