package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Admin resource")
class AdminTest extends SandboxTest {

  @Test
  @DisplayName("the write log holds what clients wrote, in order and by system")
  void logsWrites() {
    String contact = contact("\"email\":\"A@example.com\"");
    customer("");
    client.delete(Client.CONTACTS + "/" + contact);
    JsonObject first = client.get("/admin/writes?system=hubspot").array().getJsonObject(0);

    assertThat(client.get("/admin/writes").array()).hasSize(3);
    assertThat(first.getString("operation")).isEqualTo("create");
    assertThat(first.getString("id")).isEqualTo(contact);
    assertThat(first.getJsonObject("properties").getString("email")).isEqualTo("A@example.com");
    assertThat(client.get("/admin/writes?after=" + (first.getInt("seq") + 1)).array()).hasSize(1);
    client.delete("/admin/writes");
    assertThat(client.get("/admin/writes").array()).isEmpty();
  }

  @Test
  @DisplayName("an edit by a person moves the stamp and is not in the write log")
  void editsAsAPerson() {
    String contact = contact("\"email\":\"a@example.com\"");
    String customer = customer(",\"phone\":\"1\"");
    client.delete("/admin/writes");
    client.put("/admin/clock", "{\"now\":\"2027-01-01T12:00:00Z\"}");
    client.post("/admin/hubspot/contacts/" + contact + "/edit", "{\"city\":\"Paris\"}");
    client.post(
        "/admin/netsuite/customers/" + customer + "/edit", "{\"phone\":\"\",\"city\":\"Paris\"}");
    JsonObject person = client.get("/admin/hubspot/contacts").array().getJsonObject(0);
    JsonObject row = client.get("/admin/netsuite/customers").array().getJsonObject(0);

    assertThat(person.getString("city")).isEqualTo("Paris");
    assertThat(person.getString("lastmodifieddate")).startsWith("2027-01-01T12:00");
    assertThat(row.getString("city")).isEqualTo("Paris");
    assertThat(row).doesNotContainKey("phone");
    assertThat(row.getString("lastmodifieddate")).startsWith("2027-01-01T04:00");
    assertThat(client.get("/admin/writes").array()).isEmpty();
  }

  @Test
  @DisplayName("a reset gives the same people, ids and times again")
  void resetsToTheSamePeople() {
    client.post("/admin/reset", "{\"people\":300}");
    String contacts = client.get("/admin/hubspot/contacts").body();
    String customers = client.get("/admin/netsuite/customers").body();
    client.post("/admin/reset", "{\"people\":300}");

    assertThat(client.get("/admin/hubspot/contacts").body()).isEqualTo(contacts);
    assertThat(client.get("/admin/netsuite/customers").body()).isEqualTo(customers);
    assertThat(contacts).contains("2026-0").doesNotContain("2026-07").doesNotContain("2026-1");
  }

  @Test
  @DisplayName("an edit that breaks the vendor's rules is refused as the vendor does")
  void checksEdits() {
    String contact = contact("\"email\":\"a@example.com\"");

    assertThat(
            client
                .post("/admin/hubspot/contacts/" + contact + "/edit", "{\"email\":\"bad\"}")
                .status())
        .isEqualTo(400);
    assertThat(client.post("/admin/netsuite/customers/1/edit", "{}").status()).isEqualTo(404);
    assertThat(client.get("/admin/counts").json().getJsonObject("hubspot").getInt("contacts"))
        .isOne();
  }
}
