package io.tandem.connector.hubspot;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.text;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
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
 * Writes contacts in batches: creates as upserts by {@code netsuite_id}, updates by record id. Both
 * have one effect however often they are sent.
 */
record ContactWriter(ContactsApi api, ContactTranslator translator, Attempts attempts) {

  List<WriteOutcome> write(List<Change> changes) {
    Map<ChangeId, WriteOutcome> outcomes = new HashMap<>();
    List<Change> sent = new ArrayList<>();
    for (Change change : changes) {
      unchanged(change.draft())
          .ifPresentOrElse(outcome -> outcomes.put(change.id(), outcome), () -> sent.add(change));
    }
    ContactBatch.of(sent).forEach(batch -> send(batch, outcomes));
    return changes.stream().map(change -> outcomes.get(change.id())).toList();
  }

  /** An update that would change nothing is applied as it stands: it need not be sent. */
  private static Optional<WriteOutcome> unchanged(Draft draft) {
    return draft
        .target()
        .filter(target -> draft.changedValues().isEmpty())
        .map(target -> new Applied(target, Fields.of(draft.values())));
  }

  private void send(ContactBatch batch, Map<ChangeId, WriteOutcome> outcomes) {
    try {
      BatchAnswer answer =
          attempts.repeat(
              batch.operation(),
              () ->
                  BatchAnswer.of(
                      batch.creates() ? api.upsert(inputs(batch)) : api.update(inputs(batch))));
      batch.changes().forEach(change -> outcomes.put(change.id(), outcome(change, answer)));
    } catch (ApiFailure failure) {
      refused(batch, failure, outcomes);
    }
  }

  /** One bad record can reject a whole batch: find it, and let the others through. */
  private void refused(
      ContactBatch batch, ApiFailure failure, Map<ChangeId, WriteOutcome> outcomes) {
    if (batch.changes().size() > 1) {
      batch.halves().forEach(half -> send(half, outcomes));
      return;
    }
    Change change = batch.changes().get(0);
    outcomes.put(
        change.id(), HubSpotTrouble.outcome(change, failure.body(), failure.correlationId()));
  }

  private JsonObject inputs(ContactBatch batch) {
    JsonArrayBuilder inputs = JSON.createArrayBuilder();
    batch.changes().forEach(change -> inputs.add(input(change)));
    return JSON.createObjectBuilder().add("inputs", inputs).build();
  }

  private JsonObjectBuilder input(Change change) {
    JsonObjectBuilder properties = translator.properties(change.draft().changedValues());
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

  private WriteOutcome outcome(Change change, BatchAnswer answer) {
    return answer
        .error(change)
        .map(error -> HubSpotTrouble.outcome(change, error, answer.correlationId()))
        .or(() -> answer.result(change).map(result -> applied(change, result)))
        .orElseGet(
            () ->
                new Refused(
                    "NO_ANSWER",
                    "HubSpot did not say what became of this contact",
                    answer.correlationId()));
  }

  /** All values of the draft are kept, the ones that had not to be sent as they were. */
  private Applied applied(Change change, JsonObject result) {
    return new Applied(
        RecordId.hubspot(text(result, "id")), translator.written(change.draft().values(), result));
  }
}
