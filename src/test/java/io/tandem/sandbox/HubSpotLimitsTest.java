package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot limits and properties (reference/hubspot-api.md §8, §9)")
class HubSpotLimitsTest extends SandboxTest {

  @Test
  @DisplayName("the burst policy answers 429 with its name and without Retry-After (§8.3)")
  void refusesABurst() {
    limits("{\"hubspot\":{\"tenSecondly\":2}}");
    client.get(Client.CONTACTS);
    Answer second = client.get(Client.CONTACTS);
    Answer third = client.get(Client.CONTACTS);

    assertThat(second.header("X-HubSpot-RateLimit-Remaining")).isEqualTo("0");
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.json().getString("policyName")).isEqualTo("TEN_SECONDLY_ROLLING");
    assertThat(third.json().getString("errorType")).isEqualTo("RATE_LIMIT");
    assertThat(third.header("Retry-After")).isEmpty();
    client.put("/admin/clock", "{\"offsetSeconds\":11}");
    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("search has a budget of its own, with the text that clients key on (§7)")
  void limitsSearchApart() {
    limits("{\"hubspot\":{\"searchSecondly\":1}}");
    client.post(Client.CONTACTS + "/search", "{}");
    Answer second = client.post(Client.CONTACTS + "/search", "{}");

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.json().getString("message"))
        .isEqualTo("You have reached your secondly limit.");
    assertThat(client.get(Client.CONTACTS).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("the daily limit names the DAILY policy (§8.3)")
  void refusesBeyondTheDay() {
    limits("{\"hubspot\":{\"daily\":1}}");
    client.get(Client.CONTACTS);

    assertThat(client.get(Client.CONTACTS).json().getString("message"))
        .isEqualTo("You have reached your daily limit.");
  }

  @Test
  @DisplayName("a unique property can be created once and is then enforced (§9)")
  void createsAUniqueProperty() {
    String body =
        "{\"groupName\":\"contactinformation\",\"name\":\"member_no\",\"label\":\"Member\","
            + "\"type\":\"string\",\"fieldType\":\"text\",\"hasUniqueValue\":true}";
    String path = "/hubspot/crm/v3/properties/contacts";

    assertThat(client.post(path, body).status()).isEqualTo(201);
    assertThat(client.post(path, body).status()).isEqualTo(409);
    assertThat(client.get(path + "/member_no").json().getBoolean("hasUniqueValue")).isTrue();
    contact("\"email\":\"a@example.com\",\"member_no\":\"1\"");
    assertThat(
            client
                .post(
                    Client.CONTACTS,
                    "{\"properties\":{\"email\":\"b@example.com\",\"member_no\":\"1\"}}")
                .body())
        .contains("CONFLICTING_UNIQUE_VALUE");
  }

  @Test
  @DisplayName("definitions tell which values are read-only (§9)")
  void tellsReadOnlyValues() {
    Answer definition = client.get("/hubspot/crm/v3/properties/contacts/hs_object_id");

    assertThat(definition.json().getJsonObject("modificationMetadata").getBoolean("readOnlyValue"))
        .isTrue();
    assertThat(client.get("/hubspot/crm/v3/properties/contacts/nosuch").status()).isEqualTo(404);
  }

  private void limits(String body) {
    client.put("/admin/limits", body);
  }
}
