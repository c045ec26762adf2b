package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes records, one a call. A create is an upsert by external id, and an address is written to
 * the line that holds it, so that sending a change again has one effect.
 */
record EntityWriter(
    NetSuiteApi api,
    SuiteQl suiteQl,
    EntityBody body,
    Destinations destinations,
    Attempts attempts,
    Crew crew) {

  /** One outcome for each change, in their order; values as they were sent. */
  List<WriteOutcome> write(List<Change> changes) {
    Map<ChangeId, Destination> known = destinations.of(changes);
    return crew.each(changes, change -> send(change, known.get(change.id())));
  }

  private WriteOutcome send(Change change, Destination known) {
    AtomicBoolean sent = new AtomicBoolean();
    try {
      RecordId record =
          attempts.repeat(
              "writing a " + body.type().key(),
              () -> sendTo(sent.getAndSet(true) ? lookedUp(change) : known, change));
      return new Applied(record, Fields.of(change.draft().values()));
    } catch (ApiFailure failure) {
      return change.draft().target().isPresent()
          ? NetSuiteTrouble.goneOrRefused(failure)
          : NetSuiteTrouble.refused(failure);
    }
  }

  /** The attempt before may have been carried out, with its answer lost. */
  private Destination lookedUp(Change change) {
    return destinations.of(List.of(change)).get(change.id());
  }

  private RecordId sendTo(Destination destination, Change change) {
    JsonObject properties = body.of(change, destination);
    return destination
        .id()
        .map(id -> update(id, properties))
        .orElseGet(() -> create(body.type().externalId(change.draft().source()), properties));
  }

  private RecordId update(String id, JsonObject properties) {
    try (Response response = api.update(body.type().key(), id, properties)) {
      location(response);
      return RecordId.netsuite(id);
    }
  }

  private RecordId create(String externalId, JsonObject properties) {
    try (Response response = api.upsert(body.type().key(), externalId, properties)) {
      String location = location(response);
      String last = location.substring(location.lastIndexOf('/') + 1);
      return RecordId.netsuite(last.matches("\\d+") ? last : idOf(externalId));
    }
  }

  /** What a page of a proxy or of a maintenance notice does not have, whatever its status says. */
  private static String location(Response response) {
    String location = response.getHeaderString(HttpHeaders.LOCATION);
    if (location == null) {
      throw NetSuiteTrouble.unreadable("an answer to a write without a Location");
    }
    return location;
  }

  /** For answers whose Location does not end with the internal id. */
  private String idOf(String externalId) {
    return suiteQl.value(
        "looking up a new record",
        "SELECT c.id FROM %s c WHERE c.externalid = %s"
            .formatted(body.type().key(), SuiteQl.quoted(externalId)),
        "id");
  }
}
