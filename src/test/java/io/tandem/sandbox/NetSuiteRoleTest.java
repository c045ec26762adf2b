package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite's role")
class NetSuiteRoleTest extends SandboxTest {

  private static final String CREATE =
      "{\"isPerson\":true,\"lastName\":\"Lovelace\",\"subsidiary\":{\"id\":\"1\"}}";

  @Test
  @DisplayName("without REST web services every call is refused (section_156570709583)")
  void refusesEveryCallWithoutRest() {
    deny("rest-web-services");

    Answer refused = client.query("SELECT 1 AS one FROM DUAL");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("Your current role does not have permission to perform this action.");
  }

  @Test
  @DisplayName(
      "a table that the role does not see is not found, joined or not (section_156570709583)")
  void doesNotFindHiddenTables() {
    deny("customer-view", "subsidiaries");

    assertThat(client.query("SELECT c.id FROM customer c").body())
        .contains("Record 'customer' was not found.");
    assertThat(client.query("SELECT c.id FROM contact c JOIN subsidiary s ON s.id = 1").body())
        .contains("Record 'subsidiary' was not found.");
    assertThat(client.query("SELECT c.id FROM contact c").status()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "a role that may not edit may not load a record either (section_156335203191), nor write it (section_156570709583)")
  void loadsForEditing() {
    String id = customer("");
    deny("customer-edit");

    assertThat(client.get(Client.CUSTOMERS + "/" + id).status()).isEqualTo(403);
    assertThat(client.patch(Client.CUSTOMERS + "/" + id, "{}").body())
        .contains("INSUFFICIENT_PERMISSION", "Lists -> Customers");
    assertThat(client.put(Client.CUSTOMERS + "/eid:new-1", CREATE).status()).isEqualTo(204);
    assertThat(client.put(Client.CUSTOMERS + "/eid:new-1", CREATE).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("a role that may not create may still edit (article_5085602973)")
  void editsWithoutCreating() {
    String id = customer("");
    deny("customer-create");

    assertThat(client.post(Client.CUSTOMERS, CREATE).status()).isEqualTo(403);
    assertThat(client.put(Client.CUSTOMERS + "/eid:new-1", CREATE).status()).isEqualTo(403);
    assertThat(client.patch(Client.CUSTOMERS + "/" + id, "{\"phone\":\"1\"}").status())
        .isEqualTo(204);
  }

  @Test
  @DisplayName("what is denied anew replaces what was denied before")
  void allowsAgain() {
    deny("suiteanalytics-workbook");
    assertThat(client.query("SELECT 1 AS one FROM DUAL").status()).isEqualTo(403);

    deny();
    assertThat(client.query("SELECT 1 AS one FROM DUAL").status()).isEqualTo(200);
  }

  private void deny(String... permissions) {
    String list = permissions.length == 0 ? "" : "\"" + String.join("\",\"", permissions) + "\"";
    assertThat(client.put("/admin/netsuite/role", "{\"denied\":[" + list + "]}").status())
        .isEqualTo(204);
  }
}
