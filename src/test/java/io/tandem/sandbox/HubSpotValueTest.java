package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot property types and values (reference/hubspot-api.md §4.3, §4.4, §9)")
class HubSpotValueTest extends SandboxTest {

  private static final String PROPERTIES = "/hubspot/crm/v3/properties/contacts/";

  @BeforeEach
  void define() {
    var portal = sandbox.state().portal();
    Map<String, String> tiers = new LinkedHashMap<>();
    tiers.put("t1", "Gold");
    tiers.put("t2", "Silver");
    tiers.put("t3", "Bronze");
    portal.define("tier", "Tier", "enumeration", "select", tiers, false, false);
    portal.define("interests", "Interests", "enumeration", "checkbox", tiers, false, false);
    portal.define("renewal", "Renewal", "date", "date", Map.of(), false, false);
    portal.define("visited", "Visited", "datetime", "date", Map.of(), false, false);
    portal.define("score", "Score", "number", "number", Map.of(), false, false);
    portal.define("member", "Member", "bool", "booleancheckbox", Map.of(), false, false);
    portal.define("owner_note", "Note", "string", "text", Map.of(), false, true);
  }

  @Test
  @DisplayName("the definition shows labels beside values, and what may be written")
  void showsDefinitions() {
    JsonObject tier = client.get(PROPERTIES + "tier").json();
    JsonObject gold = tier.getJsonArray("options").getJsonObject(0);
    JsonObject optout = client.get(PROPERTIES + "hs_email_optout").json();
    JsonObject stage = client.get(PROPERTIES + "lifecyclestage").json();

    assertThat(gold.getString("value")).isEqualTo("t1");
    assertThat(gold.getString("label")).isEqualTo("Gold");
    assertThat(readOnly(client.get(PROPERTIES + "owner_note").json())).isTrue();
    assertThat(readOnly(tier)).isFalse();
    assertThat(readOnly(optout)).isTrue();
    assertThat(optout.getBoolean("calculated")).isTrue();
    assertThat(stage.getJsonArray("options").getJsonObject(2).getString("label"))
        .isEqualTo("Marketing Qualified Lead");
  }

  @Test
  @DisplayName("an enumeration takes values, never labels")
  void refusesALabel() {
    assertThat(write("\"tier\":\"Gold\"")).isEqualTo("INVALID_OPTION");
    assertThat(write("\"tier\":\"t9\"")).isEqualTo("INVALID_OPTION");
    assertThat(write("\"interests\":\"t1;Gold\"")).isEqualTo("INVALID_OPTION");
    assertThat(write("\"tier\":\"t1\"")).isEmpty();
  }

  @Test
  @DisplayName("checkboxes are replaced by a;b and appended to by ;c")
  void ticksCheckboxes() {
    String id = contact("\"lastname\":\"A\",\"interests\":\"t2\"");

    assertThat(patched(id, "interests", "t1;t2")).isEqualTo("t1;t2");
    assertThat(patched(id, "interests", ";t3")).isEqualTo("t1;t2;t3");
    assertThat(patched(id, "interests", ";t1")).isEqualTo("t1;t2;t3");
    assertThat(patched(id, "interests", "t3")).isEqualTo("t3");
  }

  @Test
  @DisplayName("a date is a day or a midnight in UTC, and is shown as a day")
  void checksDates() {
    String id = contact("\"lastname\":\"A\"");

    assertThat(patched(id, "renewal", "2027-02-03")).isEqualTo("2027-02-03");
    assertThat(patched(id, "renewal", "1801612800000")).isEqualTo("2027-02-03");
    assertThat(patched(id, "visited", "1801612800001")).isEqualTo("2027-02-03T00:00:00.001Z");
    assertThat(write("\"renewal\":\"1801612800001\"")).isEqualTo("INVALID_DATE");
    assertThat(write("\"renewal\":\"3 February\"")).isEqualTo("INVALID_DATE");
  }

  @Test
  @DisplayName("numbers, booleans and read-only values are checked")
  void checksOtherTypes() {
    assertThat(write("\"score\":\"1.5\",\"member\":\"true\"")).isEmpty();
    assertThat(write("\"score\":\"many\"")).isEqualTo("INVALID_LONG");
    assertThat(write("\"member\":\"yes\"")).isEqualTo("INVALID_OPTION");
    assertThat(write("\"owner_note\":\"x\"")).isEqualTo("READ_ONLY_VALUE");
    assertThat(write("\"hs_email_optout\":\"true\"")).isEqualTo("READ_ONLY_VALUE");
  }

  @Test
  @DisplayName("a person opts out and moves the stage back, which the API may not")
  void letsPeopleDoMore() {
    String id = contact("\"lastname\":\"A\",\"lifecyclestage\":\"customer\"");
    sandbox.state().portal().edit(id, Map.of("hs_email_optout", "true", "lifecyclestage", "lead"));

    assertThat(value(id, "hs_email_optout")).isEqualTo("true");
    assertThat(value(id, "lifecyclestage")).isEqualTo("lead");
  }

  @Test
  @DisplayName("searching by a decimal number compares numbers")
  void searchesNumbers() {
    contact("\"lastname\":\"A\",\"score\":\"9.5\"");
    contact("\"lastname\":\"B\",\"score\":\"10\"");
    String filter =
        "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"score\",\"operator\":\"GT\","
            + "\"value\":\"9.5\"}]}]}";

    assertThat(client.post(Client.CONTACTS + "/search", filter).json().getInt("total")).isOne();
  }

  private static boolean readOnly(JsonObject property) {
    return property.getJsonObject("modificationMetadata").getBoolean("readOnlyValue");
  }

  private String write(String properties) {
    JsonObject answer =
        client
            .post(Client.CONTACTS, "{\"properties\":{\"lastname\":\"Z\"," + properties + "}}")
            .json();
    return answer.containsKey("errors")
        ? answer.getJsonArray("errors").getJsonObject(0).getString("code")
        : "";
  }

  private String patched(String id, String property, String value) {
    String body = "{\"properties\":{\"" + property + "\":\"" + value + "\"}}";
    assertThat(client.patch(Client.CONTACTS + "/" + id, body).status()).isEqualTo(200);
    return value(id, property);
  }

  private String value(String id, String property) {
    return client
        .get(Client.CONTACTS + "/" + id + "?properties=" + property)
        .json()
        .getJsonObject("properties")
        .getString(property);
  }
}
