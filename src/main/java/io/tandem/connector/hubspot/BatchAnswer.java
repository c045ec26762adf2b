package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.object;
import static io.tandem.connector.JsonText.objects;
import static io.tandem.connector.JsonText.strings;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailureMapper;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * HubSpot's answer to a batch of writes. Results come in any order, so each is found by its key;
 * errors name trace ids, or the ids of contacts that are not there.
 *
 * @param results by record id, behind "key " by {@code netsuite_id} and, where the answer has it,
 *     behind "trace " by trace id
 * @param errors by record id and, behind "trace ", by trace id
 * @param correlationId what HubSpot's support can find the request by
 * @see <a href="https://developers.hubspot.com/docs/api/error-handling">HubSpot: error handling</a>
 */
record BatchAnswer(
    Map<String, JsonObject> results, Map<String, JsonObject> errors, String correlationId) {

  static BatchAnswer of(Response response) {
    try (response) {
      JsonObject body = response.readEntity(JsonObject.class);
      return new BatchAnswer(results(body), errors(body), ApiFailureMapper.correlationId(response));
    }
  }

  private static Map<String, JsonObject> results(JsonObject body) {
    Map<String, JsonObject> results = new HashMap<>();
    for (JsonObject result : objects(body, "results")) {
      results.put(text(result, "id"), result);
      results.put("trace " + text(result, "objectWriteTraceId"), result);
      results.put(
          "key " + text(object(result, "properties"), ContactTranslator.NETSUITE_ID), result);
    }
    return results;
  }

  private static Map<String, JsonObject> errors(JsonObject body) {
    Map<String, JsonObject> errors = new HashMap<>();
    for (JsonObject error : objects(body, "errors")) {
      JsonObject context = object(error, "context");
      strings(context, "objectWriteTraceId").forEach(id -> errors.put("trace " + id, error));
      strings(context, "ids").forEach(id -> errors.put(id, error));
    }
    return errors;
  }

  /** What HubSpot has against the change, if anything. */
  Optional<JsonObject> error(Change change) {
    return Optional.ofNullable(
        errors.getOrDefault("trace " + change.id(), errors.get(key(change))));
  }

  /** The contact that the change wrote, if HubSpot returned it. */
  Optional<JsonObject> result(Change change) {
    return Optional.ofNullable(
        results.getOrDefault("trace " + change.id(), results.get(key(change))));
  }

  private static String key(Change change) {
    return change
        .draft()
        .target()
        .map(RecordId::value)
        .orElseGet(() -> "key " + change.draft().source().value());
  }
}
