package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.sandbox.hubspot.HubSpotError;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot recycle bin and merges by people (reference/hubspot-api.md §5.1, §5.4)")
class HubSpotRecycleTest extends SandboxTest {

  @Test
  @DisplayName("an archived contact is in no list, search or batch, only among the archived")
  void hidesAnArchivedContact() {
    String kept = contact("\"email\":\"kept@example.com\"");
    String gone = contact("\"email\":\"gone@example.com\"");
    client.post("/admin/hubspot/contacts/" + gone + "/archive", "");
    String read = "{\"inputs\":[{\"id\":\"" + gone + "\"}]}";
    String update = "{\"inputs\":[{\"id\":\"" + gone + "\",\"properties\":{\"city\":\"X\"}}]}";

    assertThat(ids(client.get(Client.CONTACTS).json())).containsExactly(kept);
    assertThat(ids(client.post(Client.CONTACTS + "/search", "{}").json())).containsExactly(kept);
    for (Answer answer :
        List.of(
            client.post(Client.CONTACTS + "/batch/read", read),
            client.post(Client.CONTACTS + "/batch/update", update))) {
      JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);

      assertThat(answer.status()).isEqualTo(207);
      assertThat(error.getString("category")).isEqualTo("OBJECT_NOT_FOUND");
      assertThat(error.getJsonObject("context").getJsonArray("ids").getString(0)).isEqualTo(gone);
    }
    assertThat(ids(client.get(Client.CONTACTS + "?archived=true").json())).containsExactly(gone);
  }

  @Test
  @DisplayName("a restored contact has its id and values back, and its stamp moves")
  void restoresAContact() {
    String id = contact("\"email\":\"a@example.com\",\"netsuite_id\":\"7\"");
    sandbox.state().portal().archive(id);
    String archived =
        client
            .get(Client.CONTACTS + "?archived=true")
            .json()
            .getJsonArray("results")
            .getJsonObject(0)
            .getString("updatedAt");
    client.post("/admin/hubspot/contacts/" + id + "/restore", "");
    JsonObject found = client.get(Client.CONTACTS + "/7?idProperty=netsuite_id").json();

    assertThat(found.getString("id")).isEqualTo(id);
    assertThat(found.getBoolean("archived")).isFalse();
    assertThat(found.getString("updatedAt")).isGreaterThan(archived);
    assertThat(ids(client.post(Client.CONTACTS + "/search", "{}").json())).containsExactly(id);
    assertThat(client.get(Client.CONTACTS + "?archived=true").json().getJsonArray("results"))
        .isEmpty();
  }

  @Test
  @DisplayName("unique values of an archived contact are free; then it cannot come back")
  void freesUniqueValues() {
    String id = contact("\"email\":\"a@example.com\",\"netsuite_id\":\"7\"");
    sandbox.state().portal().archive(id);
    String other = contact("\"email\":\"b@example.com\",\"netsuite_id\":\"7\"");

    assertThat(other).isNotEqualTo(id);
    assertThatThrownBy(() -> sandbox.state().portal().restore(id)).isInstanceOf(HubSpotError.class);
    assertThat(client.post("/admin/hubspot/contacts/" + id + "/restore", "").status())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("a merge by a person keeps the primary's unique value and notes what went in")
  void mergesAsAPerson() {
    String one = contact("\"email\":\"one@example.com\",\"netsuite_id\":\"1\"");
    String two = contact("\"email\":\"two@example.com\",\"netsuite_id\":\"2\",\"city\":\"Rome\"");
    client.delete("/admin/writes");
    JsonObject merged =
        client
            .post("/admin/hubspot/contacts/" + one + "/merge", "{\"other\":\"" + two + "\"}")
            .json();

    assertThat(merged.getString("id")).isNotIn(one, two);
    assertThat(merged.getString("netsuite_id")).isEqualTo("1");
    assertThat(merged.getString("city")).isEqualTo("Rome");
    assertThat(merged.getString("hs_merged_object_ids")).isEqualTo(one + ";" + two);
    assertThat(merged.getString("hs_additional_emails")).isEqualTo("two@example.com");
    assertThat(client.get(Client.CONTACTS + "/2?idProperty=netsuite_id").status()).isEqualTo(404);
    assertThat(client.get("/admin/writes").array()).isEmpty();
  }

  private static List<String> ids(JsonObject page) {
    return page.getJsonArray("results").getValuesAs(JsonObject.class).stream()
        .map(record -> record.getString("id"))
        .toList();
  }
}
