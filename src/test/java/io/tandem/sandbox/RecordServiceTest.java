package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite record service (help: chapter_161251386312, section_156570709583)")
class RecordServiceTest extends SandboxTest {

  private static final String ADA =
      "{\"isPerson\":true,\"firstName\":\"Ada\",\"lastName\":\"Lovelace\","
          + "\"subsidiary\":{\"id\":\"1\"}";
  private static final String EID = Client.CUSTOMERS + "/eid:hubspot-1";

  @Test
  @DisplayName(
      "PUT eid creates once and then updates, answering 204 with the internal id (section_156335203191)")
  void upsertsByExternalId() {
    Answer first = client.put(EID, ADA + ",\"phone\":\"1\"}");
    Answer second = client.put(EID, "{\"title\":\"Analyst\"}");
    JsonObject record = client.get(EID).json();

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.body()).isEmpty();
    assertThat(first.header("Location")).matches(".*/record/v1/customer/\\d+");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(record.getString("phone")).isEqualTo("1");
    assertThat(record.getString("title")).isEqualTo("Analyst");
    assertThat(record.getBoolean("isPerson")).isTrue();
  }

  @Test
  @DisplayName("a PATCH leaves omitted fields and clears null ones (section_156335203191)")
  void patchesFields() {
    String id = customer(",\"phone\":\"1\",\"email\":\"a@example.com\"");
    client.patch(Client.CUSTOMERS + "/" + id, "{\"phone\":null,\"title\":\"Analyst\"}");
    JsonObject record = client.get(Client.CUSTOMERS + "/" + id).json();

    assertThat(record).doesNotContainKey("phone");
    assertThat(record.getString("email")).isEqualTo("a@example.com");
    assertThat(record.getString("lastModifiedDate")).endsWith("Z");
  }

  @Test
  @DisplayName("missing required fields are named in the detail (section_156570709583)")
  void namesMissingFields() {
    Answer answer = client.post(Client.CUSTOMERS, "{\"isPerson\":true}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.netsuiteCode()).isEqualTo("USER_ERROR");
    assertThat(answer.netsuiteDetail().getString("detail"))
        .isEqualTo(
            "Error while accessing a resource. Please enter value(s) for: Last Name, Subsidiary");
  }

  @Test
  @DisplayName(
      "a misspelt field is dropped with a warning, or refused with Error (section_156335203191)")
  void checksPropertyNames() {
    Answer warned = client.put(EID, ADA + ",\"emial\":\"x\"}");
    Answer refused =
        client.send(
            "PUT", EID, ADA + ",\"emial\":\"x\"}", "X-NetSuite-PropertyNameValidation", "Error");

    assertThat(warned.status()).isEqualTo(204);
    assertThat(warned.header("x-netsuite-propertyvalidation")).contains("emial");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.netsuiteDetail().getString("o:errorPath")).isEqualTo("emial");
  }

  @Test
  @DisplayName(
      "a second POST of the same external id says the entity exists (section_156335203191)")
  void refusesASecondPost() {
    client.post(Client.CUSTOMERS, ADA + ",\"externalId\":\"HSC-1\"}");
    Answer again = client.post(Client.CUSTOMERS, ADA + ",\"externalId\":\"HSC-1\"}");

    assertThat(again.netsuiteCode()).isEqualTo("USER_ERROR");
    assertThat(again.netsuiteDetail().getString("detail")).contains("This entity already exists.");
  }

  @Test
  @DisplayName(
      "invalid e-mails, references and external ids are refused (section_156335203191, section_156570709583)")
  void refusesInvalidValues() {
    Answer email = client.put(EID, ADA + ",\"email\":\"nope\"}");
    Answer reference = client.put(EID, ADA + ",\"category\":{\"id\":\"9999\"}}");

    assertThat(email.netsuiteDetail().getString("detail")).contains("valid format");
    assertThat(reference.netsuiteCode()).isEqualTo("INVALID_CONTENT");
    assertThat(reference.netsuiteDetail().getString("detail"))
        .contains("Invalid Field Value 9999 for the following field: category");
    assertThat(client.put(Client.CUSTOMERS + "/eid:a%7Cb", ADA + "}").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("an unknown record is a 404 NONEXISTENT_ID (section_156570709583)")
  void answersNotFound() {
    Answer answer = client.patch(Client.CUSTOMERS + "/999999", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.netsuiteCode()).isEqualTo("NONEXISTENT_ID");
  }

  @Test
  @DisplayName("the list filters by q and shows ids only (section_156335203191)")
  void listsIds() {
    String id = customer(",\"email\":\"a@example.com\"");
    customer(",\"email\":\"b@example.com\"");
    String filter = Client.encoded("email IS \"a@example.com\"");
    JsonObject page = client.get(Client.CUSTOMERS + "?q=" + filter).json();

    assertThat(page.getInt("totalResults")).isOne();
    assertThat(page.getJsonArray("items").getJsonObject(0).getString("id")).isEqualTo(id);
  }

  @Test
  @DisplayName(
      "contacts are named by their person, and by default two may share a name (the record browser)")
  void namesContactsByTheirPerson() {
    String path = "/netsuite/services/rest/record/v1/contact";
    String body = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}";

    assertThat(client.post(path, body).status()).isEqualTo(204);
    assertThat(client.post(path, body).status()).isEqualTo(204);
    assertThat(sandbox.state().account().contacts())
        .extracting(row -> row.get("entityid"))
        .containsExactly("Ada Lovelace", "Ada Lovelace");
  }
}
