package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.domain.system.WriteOutcome.Refused;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends one batch and accounts for each of its inputs: creates as upserts by {@code netsuite_id},
 * updates by record id. Both have one effect however often they are sent.
 */
record BatchDelivery(
    ContactsApi api, ContactTranslator translator, Attempts attempts, ReadBack readBack) {

  /** What became of each change of the batch. */
  Map<ChangeId, WriteOutcome> deliver(ContactBatch batch) {
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    List<Change> lost = send(batch, outcomes);
    if (!lost.isEmpty()) {
      send(batch.of(lost), outcomes)
          .forEach(
              change ->
                  outcomes.put(
                      change.id(),
                      new Refused(
                          "NO_ANSWER",
                          "HubSpot twice did not say what became of this contact, and did not"
                              + " write it",
                          "")));
    }
    return outcomes;
  }

  /**
   * Returns what HubSpot passed over in silence and, as a look at the contacts shows, not wrote.
   */
  private List<Change> send(ContactBatch batch, Map<ChangeId, WriteOutcome> outcomes) {
    List<Change> lost = new ArrayList<>();
    try {
      BatchAnswer answer = attempts.repeat(batch.operation(), () -> answer(batch));
      for (Change change : batch.changes()) {
        outcome(change, answer)
            .or(() -> readBack.of(change))
            .ifPresentOrElse(outcome -> outcomes.put(change.id(), outcome), () -> lost.add(change));
      }
    } catch (ApiFailure failure) {
      refused(batch, failure, outcomes);
    }
    return lost;
  }

  private BatchAnswer answer(ContactBatch batch) {
    JsonObject inputs = inputs(batch);
    return BatchAnswer.of(batch.creates() ? api.upsert(inputs) : api.update(inputs));
  }

  /** One bad record can reject a whole batch: find it, and let the others through. */
  private void refused(
      ContactBatch batch, ApiFailure failure, Map<ChangeId, WriteOutcome> outcomes) {
    if (batch.changes().size() > 1) {
      batch.halves().forEach(half -> outcomes.putAll(deliver(half)));
      return;
    }
    Change change = batch.changes().get(0);
    outcomes.put(change.id(), judged(change, failure.body(), failure.correlationId()));
  }

  private Optional<WriteOutcome> outcome(Change change, BatchAnswer answer) {
    return answer
        .error(change)
        .map(error -> judged(change, error, answer.correlationId()))
        .or(() -> answer.result(change).map(result -> translator.applied(change, result)));
  }

  /** A contact that is not found may have gone into another one, which only a look at it tells. */
  private WriteOutcome judged(Change change, JsonObject error, String correlationId) {
    WriteOutcome outcome = HubSpotTrouble.outcome(change, error, correlationId);
    return outcome instanceof Gone ? readBack.merged(change).orElse(outcome) : outcome;
  }

  private JsonObject inputs(ContactBatch batch) {
    JsonArrayBuilder inputs = JSON.createArrayBuilder();
    batch.changes().forEach(change -> inputs.add(input(change)));
    return JSON.createObjectBuilder().add("inputs", inputs).build();
  }

  private JsonObjectBuilder input(Change change) {
    Draft draft = change.draft();
    boolean creates = draft.target().isEmpty();
    JsonObjectBuilder properties =
        translator.properties(creates ? draft.values() : draft.changedValues());
    JsonObjectBuilder input =
        JSON.createObjectBuilder().add("objectWriteTraceId", change.id().toString());
    if (creates) {
      String key = draft.source().value();
      input.add("idProperty", ContactTranslator.NETSUITE_ID).add("id", key);
      properties.add(ContactTranslator.NETSUITE_ID, key);
    } else {
      input.add("id", draft.target().get().value());
    }
    return input.add("properties", properties);
  }
}
