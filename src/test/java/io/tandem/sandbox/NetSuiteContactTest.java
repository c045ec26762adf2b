package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.CustomField;
import io.tandem.sandbox.netsuite.CustomerSeed;
import io.tandem.sandbox.netsuite.RecordType;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite contacts (the record browser)")
class NetSuiteContactTest extends SandboxTest {

  private static final String CONTACTS = "/netsuite/services/rest/record/v1/contact";
  private static final String EID = CONTACTS + "/eid:hubspot-1";
  private static final Instant TIME = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  @DisplayName("seeded contacts are read by SuiteQL and dumped with their default address")
  void seedsContacts() {
    seed(77, Map.of("firstname", "Ada", "lastname", "Lovelace", "city", "London"));
    seed(78, Map.of("lastname", "Hopper", "custentity_club", "chess", "city", "New York"));
    JsonObject row =
        client
            .query(
                "SELECT c.id, c.entityid, c.custentity_club, a.city FROM contact c LEFT JOIN"
                    + " contactaddressbookentityaddress a ON a.nkey = c.defaultbillingaddress"
                    + " WHERE c.id > 77 ORDER BY c.id")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);

    assertThat(row.getString("entityid")).isEqualTo("Hopper");
    assertThat(row.getString("custentity_club")).isEqualTo("chess");
    assertThat(row.getString("city")).isEqualTo("New York");
    assertThat(sandbox.state().account().contacts().get(0))
        .containsEntry("entityid", "Ada Lovelace")
        .containsEntry("city", "London")
        .containsEntry("addresses", "1");
    assertThat(sandbox.state().account().counts()).containsEntry("contacts", 2L);
  }

  @Test
  @DisplayName("a contact is upserted by its external id and patched, with its address book")
  void upsertsAndPatches() {
    Answer created =
        client.put(
            EID,
            "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"addressBook\":{\"items\":["
                + "{\"defaultBilling\":true,\"addressBookAddress\":{\"city\":\"London\"}}]}}");
    Answer updated = client.put(EID, "{\"title\":\"Analyst\"}");
    client.patch(EID, "{\"officePhone\":\"1\",\"lastName\":\"King\"}");
    Map<String, String> contact = sandbox.state().account().contacts().get(0);

    assertThat(created.status()).isEqualTo(204);
    assertThat(updated.header("Location")).isEqualTo(created.header("Location"));
    assertThat(contact)
        .containsEntry("externalid", "hubspot-1")
        .containsEntry("entityid", "Ada King")
        .containsEntry("officephone", "1")
        .containsEntry("title", "Analyst")
        .containsEntry("city", "London");
    assertThat(client.get(EID + "?expandSubResources=true").body()).contains("\"London\"");
  }

  @Test
  @DisplayName("fields that only customers have are refused with PropertyNameValidation: Error")
  void checksPropertyNames() {
    Answer refused =
        client.send(
            "PUT",
            EID,
            "{\"lastName\":\"Lovelace\",\"isPerson\":true}",
            "X-NetSuite-PropertyNameValidation",
            "Error");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.netsuiteDetail().getString("o:errorPath")).isEqualTo("isPerson");
    assertThat(client.put(EID, "{\"firstName\":\"Ada\"}").body()).contains("Last Name");
  }

  @Test
  @DisplayName("a person edits and deletes contacts without a trace in the write log")
  void editsAndDeletesAsAPerson() {
    seed(77, Map.of("lastname", "Lovelace"));
    client.post("/admin/netsuite/contacts/77/edit", "{\"phone\":\"1\",\"city\":\"Paris\"}");

    assertThat(client.get("/admin/netsuite/contacts").array().getJsonObject(0).getString("city"))
        .isEqualTo("Paris");
    assertThat(client.post("/admin/netsuite/contacts/77/delete", "").status()).isEqualTo(204);
    assertThat(client.post("/admin/netsuite/contacts/77/delete", "").status()).isEqualTo(404);
    assertThat(sandbox.state().account().contacts()).isEmpty();
    assertThat(client.query("SELECT scriptid FROM deletedrecord WHERE recordid = 77").body())
        .contains("\"scriptid\":\"contact\"");
    assertThat(sandbox.state().writes().after(0)).isEmpty();
  }

  @Test
  @DisplayName("contacts have custom fields of their own")
  void hasCustomFields() {
    sandbox
        .state()
        .account()
        .define(
            RecordType.CONTACT,
            CustomField.choosing(
                "custentity_tier", CustomField.Kind.CHOICE, Map.of(1L, "Gold", 2L, "Silver")));
    client.put(EID, "{\"lastName\":\"Lovelace\",\"custentity_tier\":{\"id\":\"2\"}}");

    assertThat(client.query("SELECT BUILTIN.DF(c.custentity_tier) AS tier FROM contact c").body())
        .contains("\"tier\":\"Silver\"");
    assertThat(client.query("SELECT custentity_tier FROM customer").status()).isEqualTo(400);
  }

  private void seed(long id, Map<String, String> columns) {
    sandbox
        .state()
        .account()
        .seed(
            RecordType.CONTACT,
            Stream.of(new CustomerSeed(OptionalLong.of(id), columns, TIME, TIME)));
  }
}
