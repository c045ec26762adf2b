package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HubSpot batches (reference/hubspot-api.md §5)")
class HubSpotBatchTest extends SandboxTest {

  private static final String GOOD = "\"properties\":{\"email\":\"good@example.com\"}";
  private static final String BAD = "\"properties\":{\"email\":\"bad\"}";

  @Test
  @DisplayName("without trace ids one bad input rejects the whole create (§5.1)")
  void rejectsAWholeBatchWithoutTraceIds() {
    Answer answer = batch("create", "{" + GOOD + "}", "{" + BAD + "}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(count()).isZero();
    assertThat(sandbox.state().writes().after(0)).isEmpty();
  }

  @Test
  @DisplayName("with trace ids the good ones are written and the errors name the bad ones (§5.1)")
  void writesTheGoodOnesWithTraceIds() {
    contact("\"email\":\"taken@example.com\"");
    Answer answer =
        batch(
            "create",
            "{\"objectWriteTraceId\":\"t1\"," + BAD + "}",
            "{\"objectWriteTraceId\":\"t2\"," + GOOD + "}",
            "{\"objectWriteTraceId\":\"t3\",\"properties\":{\"email\":\"taken@example.com\"}}");
    List<JsonObject> errors = answer.json().getJsonArray("errors").getValuesAs(JsonObject.class);

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().getInt("numErrors")).isEqualTo(2);
    assertThat(results(answer)).hasSize(1);
    assertThat(trace(errors.get(0))).isEqualTo("t1");
    assertThat(trace(errors.get(1))).isEqualTo("t3");
    assertThat(errors.get(1).getJsonObject("context")).containsKey("existingId");
  }

  @Test
  @DisplayName("results come in another order than the inputs (§1 fact 6)")
  void answersInAnotherOrder() {
    Answer answer =
        batch(
            "create",
            "{\"properties\":{\"email\":\"A@example.com\"}}",
            "{\"properties\":{\"email\":\"b@example.com\"}}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(results(answer))
        .extracting(result -> result.getJsonObject("properties").getString("email"))
        .containsExactly("b@example.com", "a@example.com");
  }

  @Test
  @DisplayName("an upsert creates, then updates, by a unique property (§1 fact 10)")
  void upsertsByAUniqueProperty() {
    String input = "{\"id\":\"77\",\"idProperty\":\"netsuite_id\"," + GOOD + "}";
    JsonObject created = results(batch("upsert", input)).get(0);
    JsonObject updated = results(batch("upsert", input)).get(0);

    assertThat(created.getBoolean("new")).isTrue();
    assertThat(updated.getBoolean("new")).isFalse();
    assertThat(updated.getString("id")).isEqualTo(created.getString("id"));
    assertThat(count()).isOne();
  }

  @Test
  @DisplayName("an upsert by a property that is not unique is refused (§4.5)")
  void refusesAnUpsertByANonUniqueProperty() {
    Answer answer = batch("upsert", "{\"id\":\"77\",\"idProperty\":\"city\"," + GOOD + "}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("non-unique 0-1 property");
  }

  @Test
  @DisplayName("a value that another contact has in a unique property is refused (§5.2)")
  void refusesATakenUniqueValue() {
    contact("\"email\":\"one@example.com\",\"netsuite_id\":\"77\"");
    Answer answer =
        batch("create", "{\"properties\":{\"email\":\"two@example.com\",\"netsuite_id\":\"77\"}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("CONFLICTING_UNIQUE_VALUE");
  }

  @Test
  @DisplayName("an update is always partial; unknown ids come together in one error (§5.1)")
  void updatesWhatItFinds() {
    String id = contact("\"email\":\"a@example.com\"");
    Answer answer =
        batch(
            "update",
            "{\"id\":\"1\",\"properties\":{\"city\":\"X\"}}",
            "{\"id\":\"" + id + "\",\"properties\":{\"city\":\"X\"}}",
            "{\"id\":\"2\",\"properties\":{\"city\":\"X\"}}");
    JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);

    assertThat(answer.status()).isEqualTo(207);
    assertThat(results(answer)).hasSize(1);
    assertThat(error.getString("category")).isEqualTo("OBJECT_NOT_FOUND");
    assertThat(error.getJsonObject("context").getJsonArray("ids").toString())
        .isEqualTo("[\"1\",\"2\"]");
  }

  @Test
  @DisplayName("an id twice in a batch rejects it whole, trace ids or not (§1 fact 7)")
  void rejectsDuplicateIds() {
    String id = contact("\"email\":\"a@example.com\"");
    String input = "{\"id\":\"" + id + "\",\"properties\":{\"city\":\"X\"},\"objectWriteTraceId\":";
    Answer answer = batch("update", input + "\"1\"}", input + "\"2\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("message"))
        .isEqualTo("Duplicate IDs found in batch input: [" + id + "]. IDs must be unique");
  }

  @Test
  @DisplayName("more than 100 inputs are refused, more than 50 with history (§1 fact 3, §6)")
  void refusesTooManyInputs() {
    String inputs =
        IntStream.range(0, 101)
            .mapToObj(i -> "{\"id\":\"" + i + "\"}")
            .collect(Collectors.joining(","));
    String few =
        IntStream.range(0, 51)
            .mapToObj(i -> "{\"id\":\"" + i + "\"}")
            .collect(Collectors.joining(","));
    String history = "{\"propertiesWithHistory\":[\"email\"],\"inputs\":[" + few + "]}";

    assertThat(batch("read", inputs).status()).isEqualTo(400);
    assertThat(client.post(Client.CONTACTS + "/batch/read", history).status()).isEqualTo(400);
  }

  @Test
  @DisplayName("a batch read finds by e-mail and reports the missing (§4.1, §5.1)")
  void readsByEmail() {
    contact("\"email\":\"a@example.com\"");
    Answer answer =
        client.post(
            Client.CONTACTS + "/batch/read",
            "{\"idProperty\":\"email\",\"properties\":[\"email\"],"
                + "\"inputs\":[{\"id\":\"A@example.com\"},{\"id\":\"no@example.com\"}]}");

    assertThat(answer.status()).isEqualTo(207);
    assertThat(results(answer)).hasSize(1);
    assertThat(answer.body()).contains("no@example.com");
  }

  private Answer batch(String operation, String... inputs) {
    return client.post(
        Client.CONTACTS + "/batch/" + operation, "{\"inputs\":[" + String.join(",", inputs) + "]}");
  }

  private int count() {
    return sandbox.state().portal().all().size();
  }

  private static List<JsonObject> results(Answer answer) {
    return answer.json().getJsonArray("results").getValuesAs(JsonObject.class);
  }

  private static String trace(JsonObject error) {
    return error.getJsonObject("context").getJsonArray("objectWriteTraceId").getString(0);
  }
}
