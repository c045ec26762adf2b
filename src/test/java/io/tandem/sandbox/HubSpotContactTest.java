package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot contacts (reference/hubspot-api.md)")
class HubSpotContactTest extends SandboxTest {

  @Test
  @DisplayName("a call without a token gets HubSpot's own 401 body (§3)")
  void refusesACallWithoutToken() {
    Answer answer = client.send("GET", Client.CONTACTS, null, "Authorization", "Bearer wrong");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().getString("category")).isEqualTo("INVALID_AUTHENTICATION");
    assertThat(answer.json().getString("message"))
        .startsWith("Authentication credentials not found.");
    assertThat(answer.json().getString("correlationId"))
        .isEqualTo(answer.header("X-HubSpot-Correlation-Id"));
  }

  @Test
  @DisplayName("the list is ordered by id and 'after' is the id of the next record (§4.1)")
  void pagesThroughTheListById() {
    List<String> created = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      created.add(contact("\"lastname\":\"L" + i + "\""));
    }
    JsonObject first = client.get(Client.CONTACTS + "?limit=3").json();
    String after = first.getJsonObject("paging").getJsonObject("next").getString("after");
    JsonObject second = client.get(Client.CONTACTS + "?limit=3&after=" + after).json();

    assertThat(after).isEqualTo(created.get(3));
    assertThat(ids(second)).isEqualTo(created.subList(3, 5));
    assertThat(second.containsKey("paging")).isFalse();
    assertThat(client.get(Client.CONTACTS + "?limit=101").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("asked properties come repeated or comma-separated, empty ones as null (§4.1, §4.2)")
  void showsTheAskedProperties() {
    String id = contact("\"email\":\"a@example.com\"");
    String path = Client.CONTACTS + "/" + id;
    JsonObject repeated = properties(client.get(path + "?properties=email&properties=phone"));

    assertThat(properties(client.get(path + "?properties=email,phone"))).isEqualTo(repeated);
    assertThat(repeated.get("phone")).isEqualTo(JsonValue.NULL);
    assertThat(properties(client.get(path)).keySet())
        .containsExactlyInAnyOrder(
            "createdate", "email", "firstname", "lastname", "hs_object_id", "lastmodifieddate");
    assertThat(Long.parseLong(id)).isGreaterThan(Integer.MAX_VALUE);
  }

  @Test
  @DisplayName("an e-mail is stored in lower case and unique; the conflict names the other (§5.2)")
  void refusesATakenEmail() {
    String id = contact("\"email\":\"Ada@Example.com\"");
    Answer again = client.post(Client.CONTACTS, "{\"properties\":{\"email\":\"ADA@example.com\"}}");
    Answer found = client.get(Client.CONTACTS + "/ada@example.com?idProperty=email");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("category")).isEqualTo("CONFLICT");
    assertThat(again.json().getString("message"))
        .isEqualTo("Contact already exists. Existing ID: " + id);
    assertThat(properties(found).getString("email")).isEqualTo("ada@example.com");
  }

  @Test
  @DisplayName("a PATCH to another contact's e-mail is a conflict too (§5.2)")
  void refusesAnUpdateToATakenEmail() {
    contact("\"email\":\"one@example.com\"");
    String two = contact("\"email\":\"two@example.com\"");

    assertThat(patch(two, "\"email\":\"one@example.com\"").status()).isEqualTo(409);
    assertThat(patch(two, "\"email\":\"two@example.com\"").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("bad values are listed in the message's JSON and in errors[] (§5.3)")
  void namesEveryInvalidProperty() {
    Answer answer =
        client.post(
            Client.CONTACTS,
            "{\"properties\":{\"email\":\"no mail\",\"nosuch\":\"1\",\"createdate\":\"0\"}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("category")).isEqualTo("VALIDATION_ERROR");
    assertThat(answer.json().getString("message"))
        .startsWith("Property values were not valid: [{\"isValid\":false");
    assertThat(codes(answer))
        .containsExactlyInAnyOrder("INVALID_EMAIL", "PROPERTY_DOESNT_EXIST", "READ_ONLY_VALUE");
  }

  @Test
  @DisplayName("lifecyclestage is lead by default and moves only forward (§4.3)")
  void movesTheStageOnlyForward() {
    String id = contact("\"email\":\"a@example.com\"");
    patch(id, "\"lifecyclestage\":\"customer\"");
    patch(id, "\"lifecyclestage\":\"lead\"");
    String kept = value(id, "lifecyclestage");
    patch(id, "\"lifecyclestage\":\"\"");
    patch(id, "\"lifecyclestage\":\"lead\"");

    assertThat(kept).isEqualTo("customer");
    assertThat(value(id, "lifecyclestage")).isEqualTo("lead");
  }

  @Test
  @DisplayName("an empty string clears a value (§4.4)")
  void clearsAValue() {
    String id = contact("\"email\":\"a@example.com\",\"city\":\"London\"");
    patch(id, "\"city\":\"\"");

    assertThat(properties(client.get(Client.CONTACTS + "/" + id + "?properties=city")).get("city"))
        .isEqualTo(JsonValue.NULL);
  }

  @Test
  @DisplayName("an update answers with written and system properties and moves the stamp (§4.2)")
  void answersAWriteWithoutTheWholeRecord() {
    String id = contact("\"email\":\"a@example.com\",\"city\":\"London\"");
    String before = value(id, "lastmodifieddate");
    JsonObject written = properties(patch(id, "\"phone\":\"1\""));

    assertThat(written.keySet())
        .containsExactlyInAnyOrder("phone", "createdate", "hs_object_id", "lastmodifieddate");
    assertThat(written.getString("lastmodifieddate")).isGreaterThan(before);
  }

  @Test
  @DisplayName("a deleted contact is archived: listed as such, and its e-mail is free (§4.1, §5.4)")
  void archivesADeletedContact() {
    String id = contact("\"email\":\"a@example.com\"");
    Answer deleted = client.delete(Client.CONTACTS + "/" + id);
    JsonObject archived = client.get(Client.CONTACTS + "?archived=true").json();

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(client.get(Client.CONTACTS + "/" + id).status()).isEqualTo(404);
    assertThat(ids(archived)).containsExactly(id);
    assertThat(archived.getJsonArray("results").getJsonObject(0)).containsKey("archivedAt");
    assertThat(contact("\"email\":\"a@example.com\"")).isNotEqualTo(id);
  }

  @Test
  @DisplayName("a merge makes a new id to which both old ids lead (§5.4)")
  void mergesIntoANewRecord() {
    String one = contact("\"email\":\"one@example.com\"");
    String two = contact("\"email\":\"two@example.com\"");
    String body = "{\"primaryObjectId\":\"" + one + "\",\"objectIdToMerge\":\"" + two + "\"}";
    String merged = client.post(Client.CONTACTS + "/merge", body).json().getString("id");

    assertThat(merged).isNotIn(one, two);
    assertThat(client.get(Client.CONTACTS + "/" + two).json().getString("id")).isEqualTo(merged);
    assertThat(value(merged, "hs_merged_object_ids")).isEqualTo(one + ";" + two);
    assertThat(value(merged, "hs_additional_emails")).isEqualTo("two@example.com");
    assertThat(
            client
                .post(Client.CONTACTS, "{\"properties\":{\"email\":\"two@example.com\"}}")
                .status())
        .isEqualTo(409);
  }

  @Test
  @DisplayName("the date-based paths serve the same records (§2)")
  void servesDateBasedPaths() {
    String id = contact("\"email\":\"a@example.com\"");

    assertThat(client.get("/hubspot/crm/objects/2026-03/contacts/" + id).status()).isEqualTo(200);
    assertThat(client.get("/hubspot/crm/v3/objects/0-1/" + id).status()).isEqualTo(200);
    assertThat(client.get("/hubspot/account-info/2026-03/details").json()).containsKey("portalId");
  }

  @Test
  @DisplayName("broken JSON is a 400 that names line and column, without a category (§5.1)")
  void refusesBrokenJson() {
    Answer answer = client.post(Client.CONTACTS, "{\"properties\":");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("message")).startsWith("Invalid input JSON on line 1");
    assertThat(answer.json()).doesNotContainKey("category");
  }

  private Answer patch(String id, String properties) {
    return client.patch(Client.CONTACTS + "/" + id, "{\"properties\":{" + properties + "}}");
  }

  private String value(String id, String property) {
    return properties(client.get(Client.CONTACTS + "/" + id + "?properties=" + property))
        .getString(property);
  }

  private static JsonObject properties(Answer answer) {
    return answer.json().getJsonObject("properties");
  }

  private static List<String> ids(JsonObject page) {
    JsonArray results = page.getJsonArray("results");
    return results.getValuesAs(JsonObject.class).stream().map(r -> r.getString("id")).toList();
  }

  private static List<String> codes(Answer answer) {
    return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("code"))
        .toList();
  }
}
