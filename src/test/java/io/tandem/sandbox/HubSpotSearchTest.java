package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot search (reference/hubspot-api.md §7)")
class HubSpotSearchTest extends SandboxTest {

  @Override
  Map<String, String> settings() {
    return Map.of("sandbox.hubspot.index-lag", "60000");
  }

  @Test
  @DisplayName("search trails the records by the index lag, batch read does not")
  void trailsTheRecords() {
    String id = contact("\"email\":\"a@example.com\",\"city\":\"Old\"");
    assertThat(search("{}").getInt("total")).isZero();
    pass();
    client.patch(Client.CONTACTS + "/" + id, "{\"properties\":{\"city\":\"New\"}}");

    assertThat(found("city", "EQ", "old")).containsExactly(id);
    assertThat(found("city", "EQ", "new")).isEmpty();
    pass();
    assertThat(found("city", "EQ", "new")).containsExactly(id);
  }

  @Test
  @DisplayName("a closed time window with a keyset on the id finds changes, in ms or ISO")
  void readsAWindowByKeyset() {
    String one = contact("\"email\":\"one@example.com\"");
    String two = contact("\"email\":\"two@example.com\"");
    String from = sandbox.state().clock().instant().minusSeconds(60).toString();
    pass();
    String until = Long.toString(sandbox.state().clock().millis());
    String filters =
        filter("lastmodifieddate", "GTE", from)
            + ","
            + filter("lastmodifieddate", "LTE", until)
            + ","
            + filter("hs_object_id", "GT", one);

    assertThat(ids(search("{\"filterGroups\":[{\"filters\":[" + filters + "]}]}")))
        .containsExactly(two);
  }

  @Test
  @DisplayName("operators compare without case, IN only with lower-case values")
  void comparesAsHubSpotDoes() {
    String id = contact("\"email\":\"a@example.com\",\"city\":\"New York\"");
    pass();

    assertThat(found("city", "EQ", "NEW YORK")).containsExactly(id);
    assertThat(found("city", "CONTAINS_TOKEN", "yor*")).containsExactly(id);
    assertThat(found("city", "HAS_PROPERTY", "")).containsExactly(id);
    assertThat(found("zip", "HAS_PROPERTY", "")).isEmpty();
    assertThat(in("city", "new york")).containsExactly(id);
    assertThat(in("city", "New York")).isEmpty();
  }

  @Test
  @DisplayName("an archived contact is never found")
  void neverFindsArchived() {
    String id = contact("\"email\":\"a@example.com\"");
    client.delete(Client.CONTACTS + "/" + id);
    pass();

    assertThat(search("{}").getInt("total")).isZero();
  }

  @Test
  @DisplayName("pages, sorts, filters and the body are limited; beyond 10,000 is a 400")
  void keepsTheLimits() {
    String group = "{\"filters\":[" + filter("city", "EQ", "x") + "]}";
    String six = String.join(",", Stream.generate(() -> group).limit(6).toList());
    String twoSorts = "{\"sorts\":[\"city\",\"email\"]}";

    assertThat(status("{\"limit\":201}")).isEqualTo(400);
    assertThat(status("{\"after\":\"10000\"}")).isEqualTo(400);
    assertThat(status("{\"filterGroups\":[" + six + "]}")).isEqualTo(400);
    assertThat(status(twoSorts)).isEqualTo(400);
    assertThat(status("{\"query\":\"" + "x".repeat(3000) + "\"}")).isEqualTo(400);
    assertThat(
            status(
                "{\"filterGroups\":[{\"filters\":["
                    + filter("lastmodifieddate", "GT", "0")
                    + "]}]}"))
        .isEqualTo(500);
  }

  @Test
  @DisplayName("'after' is an offset, and a sort may run backwards")
  void pagesByOffset() {
    String one = contact("\"email\":\"one@example.com\"");
    String two = contact("\"email\":\"two@example.com\"");
    pass();
    JsonObject first = search("{\"limit\":1,\"sorts\":[\"-hs_object_id\"]}");

    assertThat(first.getInt("total")).isEqualTo(2);
    assertThat(ids(first)).containsExactly(two);
    assertThat(first.getJsonObject("paging").getJsonObject("next").getString("after"))
        .isEqualTo("1");
    assertThat(ids(search("{\"limit\":1,\"after\":\"1\",\"sorts\":[\"-hs_object_id\"]}")))
        .containsExactly(one);
  }

  @Test
  @DisplayName("search answers carry no rate headers, others do (§8.2)")
  void carriesNoRateHeaders() {
    Answer search = client.post(Client.CONTACTS + "/search", "{}");
    Answer list = client.get(Client.CONTACTS);

    assertThat(search.header("X-HubSpot-RateLimit-Max")).isEmpty();
    assertThat(search.header("X-HubSpot-Correlation-Id")).isNotEmpty();
    assertThat(list.header("X-HubSpot-RateLimit-Interval-Milliseconds")).isEqualTo("10000");
    assertThat(list.header("X-HubSpot-RateLimit-Daily-Remaining")).isNotEmpty();
  }

  private void pass() {
    Duration shown = Duration.between(Instant.now(), sandbox.state().clock().instant());
    sandbox.state().clock().shift(shown.plusSeconds(61));
  }

  private List<String> found(String property, String operator, String value) {
    return ids(
        search("{\"filterGroups\":[{\"filters\":[" + filter(property, operator, value) + "]}]}"));
  }

  private List<String> in(String property, String value) {
    return ids(
        search(
            "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\""
                + property
                + "\",\"operator\":\"IN\",\"values\":[\""
                + value
                + "\"]}]}]}"));
  }

  private JsonObject search(String body) {
    return client.post(Client.CONTACTS + "/search", body).json();
  }

  private int status(String body) {
    return client.post(Client.CONTACTS + "/search", body).status();
  }

  private static String filter(String property, String operator, String value) {
    return "{\"propertyName\":\"%s\",\"operator\":\"%s\",\"value\":\"%s\"}"
        .formatted(property, operator, value);
  }

  private static List<String> ids(JsonObject page) {
    return page.getJsonArray("results").getValuesAs(JsonObject.class).stream()
        .map(result -> result.getString("id"))
        .toList();
  }
}
