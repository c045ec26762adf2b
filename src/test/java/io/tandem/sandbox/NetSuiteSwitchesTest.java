package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite's other variants (help: section_156257796125)")
class NetSuiteSwitchesTest extends SandboxTest {

  @Override
  Map<String, String> settings() {
    return Map.of(
        "sandbox.netsuite.contact-names-unique", "true",
        "sandbox.netsuite.address-bumps-customer", "false",
        "sandbox.netsuite.deletions-listed", "false",
        "sandbox.netsuite.reformat", "true");
  }

  @Test
  @DisplayName("a second contact of the same name is refused in the vendor's words")
  void keepsContactNamesUnique() {
    String path = "/netsuite/services/rest/record/v1/contact";
    String body = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}";
    client.post(path, body);

    assertThat(client.post(path, body).netsuiteDetail().getString("detail"))
        .contains("A contact record with this name already exists.");
  }

  @Test
  @DisplayName("an edit of nothing but the address moves the address's stamp only")
  void leavesTheCustomersStamp() {
    client.put("/admin/clock", "{\"now\":\"2027-01-01T12:00:00Z\"}");
    String id = customer(",\"addressBook\":{\"items\":[{\"defaultBilling\":true}]}");
    client.put("/admin/clock", "{\"now\":\"2027-01-02T12:00:00Z\"}");
    sandbox.state().account().edit(Long.parseLong(id), Map.of("city", "Paris"));
    String stamps =
        client
            .query(
                "SELECT TO_CHAR(c.lastmodifieddate,'YYYY-MM-DD') AS c,"
                    + " TO_CHAR(a.lastmodifieddate,'YYYY-MM-DD') AS a FROM customer c JOIN"
                    + " customeraddressbookentityaddress a ON a.nkey = c.defaultbillingaddress")
            .body();

    assertThat(stamps).contains("\"c\":\"2027-01-01\"", "\"a\":\"2027-01-02\"");
    sandbox.state().account().edit(Long.parseLong(id), Map.of("city", "Rome", "phone", "1"));
    assertThat(sandbox.state().account().customers().get(0).get("lastmodifieddate"))
        .startsWith("2027-01-02");
  }

  @Test
  @DisplayName("titles are cut, US phone numbers rewritten and names trimmed")
  void reformats() {
    customer(
        ",\"firstName\":\" Ada \",\"title\":\"Chief Executive Officer\","
            + "\"phone\":\"+1 212 555 0100\",\"mobilePhone\":\"+44 20 7946 0000\"");

    assertThat(sandbox.state().account().customers().get(0))
        .containsEntry("firstname", "Ada")
        .containsEntry("title", "Chief Executive Offi")
        .containsEntry("phone", "(212) 555-0100")
        .containsEntry("mobilephone", "+44 20 7946 0000");
  }

  @Test
  @DisplayName("a deletion leaves no trace in deletedrecord")
  void listsNoDeletions() {
    String id = customer("");
    client.post("/admin/netsuite/customers/" + id + "/delete", "");

    assertThat(client.query("SELECT recordid FROM deletedrecord").body()).contains("\"count\":0");
  }
}
