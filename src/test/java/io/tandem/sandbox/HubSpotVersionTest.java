package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HubSpot's API versions (docs: API versioning; reference/hubspot-api.md §2)")
class HubSpotVersionTest extends SandboxTest {

  @ParameterizedTest
  @DisplayName("the version stands in another place in dated paths than in numbered ones")
  @CsvSource({
    "/crm/v3/objects/contacts, 200",
    "/crm/objects/2026-03/contacts, 200",
    "/crm/objects/2026-09/contacts, 200",
    "/crm/properties/2026-09/contacts, 200",
    "/account-info/2026-09/details, 200",
  })
  void servesItsVersions(String path, int status) {
    assertThat(client.get("/hubspot" + path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @DisplayName(
      "from 2026-09 on writes must meet the rules that administrators set up (changelog: CRM API"
          + " Write Validation Enforcement Starting with the 2026-09 API Version)")
  @CsvSource({"/crm/v3/objects, 1", "/crm/objects/2026-03, 1", "/crm/objects/2026-09, 0"})
  void holdsWritesToTheRules(String objects, int created) {
    sandbox.state().portal().require("jobtitle");
    client.post("/hubspot" + objects + "/contacts/batch/upsert", UPSERT);

    assertThat(sandbox.state().portal().all()).hasSize(created);
  }

  @Test
  @DisplayName("an update that leaves a required property alone passes")
  void letsOtherUpdatesPass() {
    sandbox.state().portal().require("jobtitle");
    String id = contact("\"lastname\":\"A\"");
    String path = "/hubspot/crm/objects/2026-09/contacts/batch/update";
    String input = "{\"inputs\":[{\"id\":\"" + id + "\",\"properties\":{\"%s\":\"%s\"}}]}";

    assertThat(client.post(path, input.formatted("city", "Bath")).status()).isEqualTo(200);
    assertThat(client.post(path, input.formatted("jobtitle", "")).status()).isEqualTo(207);
  }

  private static final String UPSERT =
      "{\"inputs\":[{\"idProperty\":\"netsuite_id\",\"id\":\"7\",\"objectWriteTraceId\":\"1\","
          + "\"properties\":{\"lastname\":\"King\"}}]}";
}
