package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.Attempts;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes one record in a call of its own. */
record SingleWrite(
    NetSuiteApi api,
    SuiteQl suiteQl,
    EntityBody body,
    Destinations destinations,
    Attempts attempts) {

  /** Saves of others at the same moment that are worth another try. */
  private static final int COLLISIONS = 3;

  /** What is sent, made from where it goes. */
  private interface Properties {
    JsonObject of(Change change, Destination destination);
  }

  /**
   * Sends the change.
   *
   * @param known where it goes, if that has just been looked up
   */
  WriteOutcome send(Change change, Optional<Destination> known) {
    try {
      return applied(change, attempt(change, known, body::of));
    } catch (ApiFailure failure) {
      boolean isNew = change.draft().target().isEmpty();
      if (isNew && NetSuiteTrouble.isTakenName(failure)) {
        return renamed(change);
      }
      return isNew ? NetSuiteTrouble.refused(failure) : NetSuiteTrouble.goneOrRefused(failure);
    }
  }

  /** Its own external id cannot be what is taken: by that it would have been updated. */
  private WriteOutcome renamed(Change change) {
    try {
      return applied(change, attempt(change, Optional.empty(), body::named));
    } catch (ApiFailure failure) {
      return NetSuiteTrouble.refused(failure);
    }
  }

  private static Applied applied(Change change, RecordId record) {
    return new Applied(record, Fields.of(change.draft().values()));
  }

  private RecordId attempt(Change change, Optional<Destination> known, Properties properties) {
    Optional<Destination> first = known;
    for (int collisions = 1; ; collisions++) {
      try {
        return repeated(change, first, properties);
      } catch (ApiFailure failure) {
        if (!NetSuiteTrouble.isCollision(failure) || collisions == COLLISIONS) {
          throw failure;
        }
        first = Optional.empty();
      }
    }
  }

  /** An attempt may have been carried out with its answer lost: the next one looks again. */
  private RecordId repeated(Change change, Optional<Destination> known, Properties properties) {
    AtomicBoolean sent = new AtomicBoolean();
    return attempts.repeat(
        "writing a " + body.type().key(),
        () -> {
          Destination destination =
              known.filter(first -> !sent.getAndSet(true)).orElseGet(() -> lookedUp(change));
          return sendTo(destination, change, properties.of(change, destination));
        });
  }

  private Destination lookedUp(Change change) {
    return destinations.of(List.of(change)).get(change.id());
  }

  private RecordId sendTo(Destination destination, Change change, JsonObject properties) {
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
  static String location(Response response) {
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
