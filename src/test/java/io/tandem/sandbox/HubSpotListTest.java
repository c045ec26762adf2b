package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot lists (reference/hubspot-api.md §11)")
class HubSpotListTest extends SandboxTest {

  private static final String LISTS = "/hubspot/crm/v3/lists";

  @Test
  @DisplayName("a list is found by its id and by its name in any case")
  void findsAList() {
    JsonObject created = list(create("Trial customers"));
    String id = created.getString("listId");

    assertThat(created.getString("processingType")).isEqualTo("MANUAL");
    assertThat(list(client.get(LISTS + "/" + id)).getString("name")).isEqualTo("Trial customers");
    assertThat(
            list(client.get(LISTS + "/object-type-id/0-1/name/trial%20CUSTOMERS"))
                .getString("listId"))
        .isEqualTo(id);
    assertThat(create("trial customers").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("an unknown list is a 404 in the usual envelope")
  void refusesAnUnknownList() {
    for (String path : List.of("/99", "/99/memberships", "/object-type-id/0-1/name/none")) {
      Answer answer = client.get(LISTS + path);

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().getString("category")).isEqualTo("OBJECT_NOT_FOUND");
    }
    assertThat(client.put(LISTS + "/99/memberships/add", "[\"1\"]").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("members come by ascending record id, page by page, with the total")
  void pagesThroughTheMembers() {
    List<String> contacts = people(5);
    String id = sandbox.state().portal().createList("All");
    sandbox.state().portal().addToList(id, contacts.get(4), contacts.get(0), contacts.get(2));
    JsonObject first = client.get(LISTS + "/" + id + "/memberships?limit=2").json();
    String after = first.getJsonObject("paging").getJsonObject("next").getString("after");
    JsonObject second = client.get(LISTS + "/" + id + "/memberships?limit=2&after=" + after).json();

    assertThat(ids(first)).containsExactly(contacts.get(0), contacts.get(2));
    assertThat(first.getInt("total")).isEqualTo(3);
    assertThat(ids(second)).containsExactly(contacts.get(4));
    assertThat(second).doesNotContainKey("paging");
    assertThat(client.get(LISTS + "/" + id + "/memberships?limit=251").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("adding and removing say what became of each id, and leave the stamp alone")
  void editsMemberships() {
    List<String> contacts = people(2);
    String path = LISTS + "/" + list(create("Some")).getString("listId") + "/memberships/";
    String before = client.get(Client.CONTACTS + "/" + contacts.get(0)).body();
    String ids = "[\"" + String.join("\",\"", contacts) + "\",\"5\"]";
    JsonObject added = client.put(path + "add", ids).json();
    JsonObject removed = client.put(path + "remove", "[\"" + contacts.get(0) + "\"]").json();

    assertThat(added.getJsonArray("recordsIdsAdded")).hasSize(2);
    assertThat(added.getJsonArray("recordIdsMissing").getString(0)).isEqualTo("5");
    assertThat(removed.getJsonArray("recordIdsRemoved").getString(0)).isEqualTo(contacts.get(0));
    assertThat(client.get(Client.CONTACTS + "/" + contacts.get(0)).body()).isEqualTo(before);
  }

  @Test
  @DisplayName("an active list follows its condition and cannot be edited by hand")
  void evaluatesAnActiveList() {
    String london = contact("\"lastname\":\"A\",\"city\":\"London\"");
    String paris = contact("\"lastname\":\"B\",\"city\":\"Paris\"");
    String id = sandbox.state().portal().createActiveList("Londoners", "city", "EQ", "London");
    String path = LISTS + "/" + id + "/memberships";

    assertThat(ids(client.get(path).json())).containsExactly(london);
    client.patch(Client.CONTACTS + "/" + paris, "{\"properties\":{\"city\":\"London\"}}");
    assertThat(ids(client.get(path).json())).containsExactly(london, paris);
    assertThat(client.put(path + "/add", "[\"" + paris + "\"]").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("an archived contact is no member")
  void dropsArchivedContacts() {
    List<String> contacts = people(2);
    String id = sandbox.state().portal().createList("Two");
    sandbox.state().portal().addToList(id, contacts.get(0), contacts.get(1));
    client.delete(Client.CONTACTS + "/" + contacts.get(0));

    assertThat(ids(client.get(LISTS + "/" + id + "/memberships").json()))
        .containsExactly(contacts.get(1));
    assertThat(list(client.get(LISTS + "/" + id)).getInt("size")).isOne();
  }

  private Answer create(String name) {
    return client.post(
        LISTS,
        "{\"name\":\"" + name + "\",\"objectTypeId\":\"0-1\",\"processingType\":\"MANUAL\"}");
  }

  private List<String> people(int number) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      ids.add(contact("\"lastname\":\"L" + i + "\""));
    }
    return ids;
  }

  private static JsonObject list(Answer answer) {
    return answer.json().getJsonObject("list");
  }

  private static List<String> ids(JsonObject page) {
    return page.getJsonArray("results").getValuesAs(JsonObject.class).stream()
        .map(member -> member.getString("recordId"))
        .toList();
  }
}
