package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite address book (help: section_1545295601)")
class AddressBookTest extends SandboxTest {

  private static final String LINES =
      "SELECT ab.internalid, ab.defaultbilling, a.nkey, a.city, a.country FROM customer c"
          + " JOIN customeraddressbook ab ON ab.entity = c.id"
          + " JOIN customeraddressbookentityaddress a ON a.nkey = ab.addressbookaddress"
          + " ORDER BY ab.internalid";

  @Test
  @DisplayName("a line without a key is added again by every PATCH")
  void addsALineWithoutKey() {
    String id = customer(book("", "London"));
    patch(id, "", book("", "London"));

    assertThat(lines()).hasSize(2);
  }

  @Test
  @DisplayName("a line with its id is updated, and the default billing address is shown")
  void updatesALineWithItsKey() {
    String id = customer(book("", "London"));
    JsonObject before = lines().getJsonObject(0);
    patch(id, "", book("\"id\":\"" + before.getString("internalid") + "\",", "Paris"));
    JsonObject after = lines().getJsonObject(0);

    assertThat(lines()).hasSize(1);
    assertThat(after.getString("city")).isEqualTo("Paris");
    assertThat(after.getString("nkey")).isEqualTo(before.getString("nkey"));
    assertThat(client.query("SELECT defaultbillingaddress AS b FROM customer").body())
        .contains("\"b\":\"" + after.getString("nkey") + "\"");
  }

  @Test
  @DisplayName("replace=addressBook removes every line not sent")
  void replacesTheBook() {
    String id = customer(book("", "London"));
    patch(id, "?replace=addressBook", book("", "Paris"));

    assertThat(lines()).hasSize(1);
    assertThat(lines().getJsonObject(0).getString("city")).isEqualTo("Paris");
  }

  @Test
  @DisplayName("expandSubResources shows the lines with their keys")
  void expandsTheLines() {
    String id = customer(book("", "London"));
    JsonObject record = client.get(Client.CUSTOMERS + "/" + id + "?expandSubResources=true").json();
    JsonObject line = record.getJsonObject("addressBook").getJsonArray("items").getJsonObject(0);

    assertThat(line).containsKeys("id", "internalId");
    assertThat(line.getJsonObject("addressBookAddress").getString("city")).isEqualTo("London");
  }

  @Test
  @DisplayName("a refused line leaves nothing of the record behind")
  void savesAllOrNothing() {
    customer(",\"addressBook\":{\"items\":[{\"defaultBilling\":\"yes\"}]}");

    assertThat(client.query("SELECT id FROM customer").json().getJsonArray("items")).isEmpty();
    assertThat(sandbox.state().writes().after(0)).isEmpty();
  }

  private void patch(String id, String query, String book) {
    client.patch(Client.CUSTOMERS + "/" + id + query, "{" + book.substring(1) + "}");
  }

  private JsonArray lines() {
    return client.query(LINES).json().getJsonArray("items");
  }

  private static String book(String key, String city) {
    return ",\"addressBook\":{\"items\":[{"
        + key
        + "\"label\":\"Home\",\"defaultBilling\":true,\"addressBookAddress\":{\"city\":\""
        + city
        + "\",\"country\":{\"id\":\"GB\"}}}]}";
  }
}
