package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HubSpot's app")
class HubSpotAppTest extends SandboxTest {

  private static final String INFO = "/hubspot/oauth/v2/private-apps/get/access-token-info";
  private static final String DETAILS = "/hubspot/account-info/v3/details";
  private static final String USAGE = "/hubspot/account-info/v3/api-usage/daily/private-apps";
  private static final String PROPERTIES = "/hubspot/crm/v3/properties/contacts";

  @ParameterizedTest
  @CsvSource({
    "crm.objects.contacts.read, GET, /hubspot/crm/v3/objects/contacts",
    "crm.objects.contacts.read, POST, /hubspot/crm/v3/objects/contacts/search",
    "crm.objects.contacts.write, POST, /hubspot/crm/v3/objects/contacts",
    "crm.objects.contacts.write, POST, /hubspot/crm/objects/2026-09/contacts/batch/upsert",
    "crm.lists.read, GET, /hubspot/crm/v3/lists/1",
    "crm.schemas.contacts.write, POST, /hubspot/crm/v3/properties/contacts"
  })
  @DisplayName("a call without its scope is forbidden, and the answer names the scope (§3)")
  void namesTheMissingScope(String scope, String method, String path) {
    revoke(scope);

    Answer refused = client.send(method, path, method.equals("GET") ? null : "{}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().getString("category")).isEqualTo("MISSING_SCOPES");
    assertThat(refused.json().getJsonArray("errors").getJsonObject(0).toString())
        .contains("requiredGranularScopes", scope);
  }

  @Test
  @DisplayName("properties may be read with the scope of the object or of its schema (§3)")
  void readsPropertiesWithEitherScope() {
    revoke("crm.objects.contacts.read");
    assertThat(client.get(PROPERTIES).status()).isEqualTo(200);

    revoke("crm.schemas.contacts.read");
    assertThat(client.get(PROPERTIES).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("the token tells its scopes, unless it is one that does not (§3)")
  void tellsItsScopes() {
    revoke("crm.lists.read");
    assertThat(client.post(INFO, "{\"tokenKey\":\"x\"}").json().getJsonArray("scopes").toString())
        .contains("crm.objects.contacts.read")
        .doesNotContain("crm.lists.read");

    client.put("/admin/hubspot/app", "{\"tellsScopes\":false}");
    assertThat(client.post(INFO, "{\"tokenKey\":\"x\"}").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("an account is of one of four types (§3)")
  void isOfAType() {
    client.put("/admin/hubspot/app", "{\"accountType\":\"STANDARD\"}");

    assertThat(client.get(DETAILS).json().getString("accountType")).isEqualTo("STANDARD");
  }

  @Test
  @DisplayName("the day's calls are counted until midnight in the account's time zone (§3, §8.1)")
  void countsTheDaysCalls() {
    client.put("/admin/limits", "{\"hubspot\":{\"daily\":1000}}");
    client.put("/admin/clock", "{\"now\":\"2026-10-06T12:00:00Z\"}");
    client.get(DETAILS);

    JsonObject usage = client.get(USAGE).json().getJsonArray("results").getJsonObject(0);

    assertThat(usage.getInt("usageLimit")).isEqualTo(1000);
    assertThat(usage.getInt("currentUsage")).isEqualTo(2);
    assertThat(usage.getString("fetchStatus")).isEqualTo("SUCCESS");
    assertThat(Instant.parse(usage.getString("resetsAt")))
        .isEqualTo(Instant.parse("2026-10-07T04:00:00Z"));
  }

  private void revoke(String scope) {
    client.put("/admin/hubspot/app", "{\"revoked\":[\"" + scope + "\"]}");
  }
}
