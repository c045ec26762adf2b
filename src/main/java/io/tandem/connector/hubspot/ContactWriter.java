package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.text;
import static java.util.stream.Collectors.partitioningBy;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.ApiFailureMapper;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes contacts in batches: creates as upserts by {@code netsuite_id}, updates by record id. Both
 * have one effect however often they are sent.
 */
record ContactWriter(HubSpotApi api, ContactTranslator translator, Attempts attempts) {

  /** HubSpot's limit for the inputs of one batch. */
  private static final int BATCH = 100;

  List<WriteOutcome> write(List<Change> changes) {
    Map<Change, WriteOutcome> outcomes = new HashMap<>();
    changes.stream()
        .collect(partitioningBy(change -> change.draft().target().isEmpty()))
        .forEach(
            (creates, some) -> {
              for (int from = 0; from < some.size(); from += BATCH) {
                send(some.subList(from, Math.min(from + BATCH, some.size())), creates, outcomes);
              }
            });
    return changes.stream().map(outcomes::get).toList();
  }

  private void send(List<Change> batch, boolean creates, Map<Change, WriteOutcome> outcomes) {
    try {
      Answer answer =
          attempts.repeat(
              creates ? "creating contacts" : "updating contacts",
              () -> answer(creates ? api.upsert(inputs(batch)) : api.update(inputs(batch))));
      take(batch, answer, outcomes);
    } catch (ApiFailure failure) {
      if (batch.size() == 1) {
        outcomes.put(batch.get(0), HubSpotTrouble.refused(failure.body(), failure.correlationId()));
      } else {
        // One bad record can reject a whole batch: find it, and let the others through.
        int half = batch.size() / 2;
        send(batch.subList(0, half), creates, outcomes);
        send(batch.subList(half, batch.size()), creates, outcomes);
      }
    }
  }

  /** An answer's body, and the id that HubSpot's support can find its request by. */
  private record Answer(JsonObject body, String correlationId) {}

  private static Answer answer(Response response) {
    try (response) {
      return new Answer(
          response.readEntity(JsonObject.class), ApiFailureMapper.correlationId(response));
    }
  }

  private JsonObject inputs(List<Change> batch) {
    JsonArrayBuilder inputs = JSON.createArrayBuilder();
    batch.forEach(change -> inputs.add(input(change)));
    return JSON.createObjectBuilder().add("inputs", inputs).build();
  }

  private JsonObjectBuilder input(Change change) {
    JsonObjectBuilder properties = translator.properties(change.draft().values());
    JsonObjectBuilder input =
        JSON.createObjectBuilder().add("objectWriteTraceId", change.id().toString());
    if (change.draft().target().isEmpty()) {
      String key = change.draft().source().value();
      input.add("idProperty", ContactTranslator.NETSUITE_ID).add("id", key);
      properties.add(ContactTranslator.NETSUITE_ID, key);
    } else {
      input.add("id", change.draft().target().get().value());
    }
    return input.add("properties", properties);
  }

  /** Results come in any order, so each is found by its key; errors name their trace ids. */
  private void take(List<Change> batch, Answer answer, Map<Change, WriteOutcome> outcomes) {
    Map<String, JsonObject> results = new HashMap<>();
    for (JsonObject result : objects(answer.body(), "results")) {
      results.put(text(result, "id"), result);
      results.put(
          "key " + text(object(result, "properties"), ContactTranslator.NETSUITE_ID), result);
    }
    Map<String, JsonObject> errors = errorsByTarget(answer.body());
    for (Change change : batch) {
      outcomes.put(change, outcome(change, results, errors, answer.correlationId()));
    }
  }

  private WriteOutcome outcome(
      Change change,
      Map<String, JsonObject> results,
      Map<String, JsonObject> errors,
      String correlationId) {
    String key =
        change
            .draft()
            .target()
            .map(RecordId::value)
            .orElse("key " + change.draft().source().value());
    JsonObject error = errors.getOrDefault("trace " + change.id(), errors.get(key));
    if (error != null) {
      return HubSpotTrouble.refused(error, correlationId);
    }
    JsonObject result = results.get(key);
    return result == null
        ? new Refused("NO_ANSWER", "HubSpot did not say what became of this contact", correlationId)
        : new Applied(
            RecordId.hubspot(text(result, "id")),
            translator.written(change.draft().values(), result));
  }

  private static Map<String, JsonObject> errorsByTarget(JsonObject answer) {
    Map<String, JsonObject> errors = new HashMap<>();
    for (JsonObject error : objects(answer, "errors")) {
      JsonObject context = object(error, "context");
      strings(context, "objectWriteTraceId").forEach(id -> errors.put("trace " + id, error));
      strings(context, "ids").forEach(id -> errors.put(id, error));
    }
    return errors;
  }

  private static List<String> strings(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
        : List.of();
  }
}
