package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite deletions and merges by people (help: section_N3497592)")
class NetSuiteMergeTest extends SandboxTest {

  private static final String DELETED =
      "SELECT recordid, context FROM deletedrecord WHERE recordtypeid = -2";

  @Test
  @DisplayName("a person's deletion is listed, and nothing of the customer stays")
  void deletesACustomer() {
    String id = customer(address("London"));

    assertThat(client.post("/admin/netsuite/customers/" + id + "/delete", "").status())
        .isEqualTo(204);
    assertThat(sandbox.state().account().customers()).isEmpty();
    assertThat(client.query(DELETED).body()).contains("\"recordid\":\"" + id + "\"", "UIF");
    assertThat(client.query("SELECT internalid FROM customeraddressbook").body())
        .contains("\"count\":0");
  }

  @Test
  @DisplayName("the kept customer takes what it lacks and moves; the other is gone")
  void mergesCustomers() {
    client.put("/admin/clock", "{\"now\":\"2027-01-01T12:00:00Z\"}");
    String gone =
        customer(
            ",\"externalId\":\"hubspot-9\",\"email\":\"gone@example.com\",\"phone\":\"1\""
                + address("London"));
    String kept = customer(",\"email\":\"kept@example.com\",\"title\":\"Analyst\"");
    client.put("/admin/clock", "{\"now\":\"2027-01-02T12:00:00Z\"}");
    Answer merged = merge(gone, kept);
    List<Map<String, String>> rows = sandbox.state().account().customers();

    assertThat(merged.status()).isEqualTo(204);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("id", kept)
        .containsEntry("email", "kept@example.com")
        .containsEntry("phone", "1")
        .containsEntry("title", "Analyst")
        .containsEntry("city", "London")
        .doesNotContainKey("externalid");
    assertThat(rows.get(0).get("lastmodifieddate")).startsWith("2027-01-02");
    assertThat(client.query(DELETED).body()).contains("\"recordid\":\"" + gone + "\"");
  }

  @Test
  @DisplayName("contacts of the customer that goes follow to the one that stays")
  void movesContacts() {
    String gone = customer("");
    String kept = customer("");
    client.post(
        "/netsuite/services/rest/record/v1/contact",
        "{\"lastName\":\"Hopper\",\"company\":{\"id\":\"" + gone + "\"}}");
    merge(gone, kept);

    assertThat(sandbox.state().account().contacts().get(0)).containsEntry("company", kept);
  }

  @Test
  @DisplayName("children follow too, and no customer becomes its own parent")
  void movesChildren() {
    String gone = customer("");
    String parent = ",\"parent\":{\"id\":\"" + gone + "\"}";
    String kept = customer(parent);
    String child = customer(parent);
    merge(gone, kept);
    List<Map<String, String>> rows = sandbox.state().account().customers();

    assertThat(rows.get(0)).containsEntry("id", kept).doesNotContainKey("parent");
    assertThat(rows.get(1)).containsEntry("id", child).containsEntry("parent", kept);
  }

  @Test
  @DisplayName("only two different customers that exist can be merged")
  void refusesOtherMerges() {
    String id = customer("");

    assertThat(merge(id, id).status()).isEqualTo(404);
    assertThat(merge(id, "999").status()).isEqualTo(404);
    assertThat(sandbox.state().account().customers()).hasSize(1);
  }

  private Answer merge(String gone, String kept) {
    return client.post(
        "/admin/netsuite/customers/" + gone + "/merge", "{\"into\":\"" + kept + "\"}");
  }

  private static String address(String city) {
    return ",\"addressBook\":{\"items\":[{\"defaultBilling\":true,\"addressBookAddress\":{\"city\":\""
        + city
        + "\"}}]}";
  }
}
