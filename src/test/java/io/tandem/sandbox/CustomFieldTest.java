package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.netsuite.CustomField;
import io.tandem.sandbox.netsuite.CustomField.Kind;
import io.tandem.sandbox.netsuite.RecordType;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite custom fields, lists and metadata (help: section_1546938065)")
class CustomFieldTest extends SandboxTest {

  private static final Map<Long, String> TIERS = Map.of(1L, "Gold", 2L, "Silver", 3L, "Bronze");
  private static final String CATALOG = "/netsuite/services/rest/record/v1/metadata-catalog/";

  @BeforeEach
  void define() {
    define(CustomField.of("custentity_note", Kind.TEXT));
    define(CustomField.of("custentity_vip", Kind.FLAG));
    define(CustomField.of("custentity_score", Kind.NUMBER));
    define(CustomField.of("custentity_renewal", Kind.DATE));
    define(CustomField.choosing("custentity_tier", Kind.CHOICE, TIERS));
    define(CustomField.choosing("custentity_likes", Kind.MULTI, TIERS));
    define(new CustomField("custentity_rank", "Rank", Kind.NUMBER, Map.of(), true));
  }

  @Test
  @DisplayName("each type is written by the record service and shown by SuiteQL in its way")
  void writesAndShowsEveryType() {
    String id =
        customer(
            ",\"custentity_note\":\"n\",\"custentity_vip\":true,\"custentity_score\":1.5,"
                + "\"custentity_renewal\":\"2027-02-03\",\"custentity_tier\":{\"id\":\"2\"},"
                + "\"custentity_likes\":{\"items\":[{\"id\":\"1\"},{\"id\":\"3\"}]},"
                + "\"custentity_rank\":5");
    JsonObject row =
        item(
            "SELECT custentity_note, custentity_vip, custentity_score, custentity_tier,"
                + " TO_CHAR(custentity_renewal,'YYYY-MM-DD') AS renewal, custentity_likes,"
                + " custentity_rank FROM customer");
    JsonObject record = client.get(Client.CUSTOMERS + "/" + id).json();

    assertThat(row.getString("custentity_note")).isEqualTo("n");
    assertThat(row.getString("custentity_vip")).isEqualTo("T");
    assertThat(row.getString("custentity_score")).isEqualTo("1.5");
    assertThat(row.getString("renewal")).isEqualTo("2027-02-03");
    assertThat(row.getString("custentity_tier")).isEqualTo("2");
    assertThat(row.getString("custentity_likes")).isEqualTo("1, 3");
    assertThat(row).doesNotContainKey("custentity_rank");
    assertThat(record.getBoolean("custentity_vip")).isTrue();
    assertThat(record.getJsonNumber("custentity_score").doubleValue()).isEqualTo(1.5);
    assertThat(record.getJsonObject("custentity_tier").getString("refName")).isEqualTo("Silver");
    assertThat(record.getJsonObject("custentity_likes").getJsonArray("items")).hasSize(2);
  }

  @Test
  @DisplayName(
      "a value that does not fit is an INVALID_CONTENT with the field's path (section_156570709583)")
  void refusesInvalidValues() {
    refuses("custentity_tier", "{\"id\":\"9\"}");
    refuses("custentity_likes", "{\"items\":[{\"id\":\"1\"},{\"id\":\"9\"}]}");
    refuses("custentity_likes", "\"1, 3\"");
    refuses("custentity_score", "\"many\"");
    refuses("custentity_renewal", "\"2/3/2027\"");
    refuses("custentity_vip", "\"T\"");
    refuses("entityStatus", "{\"id\":\"99\"}");
  }

  @Test
  @DisplayName("a person edits custom fields too, and an empty collection clears")
  void editsAndClears() {
    String id = customer(",\"custentity_likes\":{\"items\":[{\"id\":\"1\"}]}");
    client.post(
        "/admin/netsuite/customers/" + id + "/edit",
        "{\"custentity_score\":\"2.25\",\"custentity_tier\":\"3\",\"custentity_rank\":\"7\"}");
    client.patch(Client.CUSTOMERS + "/" + id, "{\"custentity_likes\":{\"items\":[]}}");
    Map<String, String> row = sandbox.state().account().customers().get(0);

    assertThat(row)
        .containsEntry("custentity_score", "2.25")
        .containsEntry("custentity_tier", "3")
        .containsEntry("custentity_rank", "7")
        .doesNotContainKey("custentity_likes");
  }

  @Test
  @DisplayName(
      "the status decides the stage; without one it is the account's default (the record browser)")
  void derivesTheStage() {
    String id = customer("");
    String path = Client.CUSTOMERS + "/" + id;
    JsonObject before = client.get(path).json();
    client.patch(path, "{\"entityStatus\":{\"id\":\"7\"}}");
    String lead = client.get(path).json().getString("searchStage");
    client.patch(path, "{\"entityStatus\":{\"id\":\"10\"}}");

    assertThat(before.getJsonObject("entityStatus").getString("id")).isEqualTo("13");
    assertThat(before.getString("searchStage")).isEqualTo("Customer");
    assertThat(lead).isEqualTo("Lead");
    assertThat(item("SELECT searchstage FROM customer").getString("searchstage"))
        .isEqualTo("Prospect");
    assertThat(client.patch(path, "{\"entityStatus\":null}").status()).isEqualTo(400);
    assertThat(item("SELECT key, name FROM entitystatus WHERE key = 10").getString("name"))
        .isEqualTo("Proposal");
  }

  @Test
  @DisplayName(
      "BUILTIN.DF shows the text of references, flags and multiple selects (article_0824094533)")
  void showsDisplayTexts() {
    customer(
        ",\"category\":{\"id\":\"3\"},\"custentity_vip\":true,"
            + "\"custentity_likes\":{\"items\":[{\"id\":\"1\"},{\"id\":\"3\"}]}");
    JsonObject row =
        item(
            "SELECT BUILTIN.DF(c.category) AS category, BUILTIN.DF( entitystatus ) AS status,"
                + " BUILTIN.DF(c.custentity_vip) AS vip, BUILTIN.DF(c.custentity_likes) AS likes,"
                + " BUILTIN.DF(c.lastname) AS name, BUILTIN.DF(c.globalsubscriptionstatus) AS"
                + " subscription FROM customer c");

    assertThat(row.getString("category")).isEqualTo("Member");
    assertThat(row.getString("status")).isEqualTo("CUSTOMER-Closed Won");
    assertThat(row.getString("vip")).isEqualTo("Yes");
    assertThat(row.getString("likes")).isEqualTo("Gold, Bronze");
    assertThat(row.getString("name")).isEqualTo("Lovelace");
    assertThat(row.getString("subscription")).isEqualTo("Soft Opt-In");
  }

  @Test
  @DisplayName("the metadata catalogue lists all body fields with their types (section_1546938065)")
  void describesTheRecord() {
    Answer answer =
        client.send("GET", CATALOG + "customer", null, "Accept", "application/schema+json");
    JsonObject properties = answer.json().getJsonObject("properties");

    assertThat(answer.header("Content-Type")).startsWith("application/schema+json");
    assertThat(properties.getJsonObject("email").getString("format")).isEqualTo("email");
    assertThat(properties.getJsonObject("isInactive").getString("type")).isEqualTo("boolean");
    assertThat(properties.getJsonObject("subsidiary").getJsonObject("properties"))
        .containsKeys("id", "refName");
    assertThat(properties.getJsonObject("custentity_score").getString("type")).isEqualTo("number");
    assertThat(properties.getJsonObject("custentity_rank").getBoolean("readOnly")).isTrue();
    assertThat(properties.getJsonObject("custentity_rank").getString("title")).isEqualTo("Rank");
    assertThat(properties.getJsonObject("searchStage").getBoolean("readOnly")).isTrue();
    assertThat(properties.getJsonObject("firstName").getString("title")).isEqualTo("First Name");
    assertThat(properties).doesNotContainKey("defaultBillingAddress");
  }

  @Test
  @DisplayName("fields belong to one record type, and an unknown type is refused in the envelope")
  void describesOnlyKnownTypes() {
    JsonObject contact =
        client
            .send("GET", CATALOG + "contact", null, "Accept", "application/schema+json")
            .json()
            .getJsonObject("properties");
    Answer unknown =
        client.send("GET", CATALOG + "nothing", null, "Accept", "application/schema+json");

    assertThat(contact).containsKeys("company", "officePhone").doesNotContainKey("isPerson");
    assertThat(contact).doesNotContainKey("custentity_tier");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.netsuiteCode()).isEqualTo("NONEXISTENT_ID");
  }

  private void define(CustomField field) {
    sandbox.state().account().define(RecordType.CUSTOMER, field);
  }

  private void refuses(String field, String value) {
    Answer answer =
        client.post(
            Client.CUSTOMERS,
            "{\"isPerson\":true,\"lastName\":\"A\",\"subsidiary\":{\"id\":\"1\"},\""
                + field
                + "\":"
                + value
                + "}");

    assertThat(answer.netsuiteCode()).isEqualTo("INVALID_CONTENT");
    assertThat(answer.netsuiteDetail().getString("detail"))
        .contains("for the following field: " + field);
    assertThat(answer.netsuiteDetail().getString("o:errorPath")).isEqualTo(field);
  }

  private JsonObject item(String sql) {
    return client.query(sql).json().getJsonArray("items").getJsonObject(0);
  }
}
