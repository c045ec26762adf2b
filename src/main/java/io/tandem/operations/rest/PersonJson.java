package io.tandem.operations.rest;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.operations.PersonReport;
import io.tandem.operations.PersonReport.Side;
import io.tandem.store.OpenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** A person as the API shows it. */
final class PersonJson {

  private PersonJson() {}

  static JsonObject of(PersonReport person) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    person
        .link()
        .ifPresentOrElse(
            link ->
                json.add("id", link.number().orElseThrow())
                    .add("matchedBy", link.matchedBy().key()),
            () -> json.addNull("id"));
    json.add("state", person.state().name().toLowerCase(Locale.ROOT));
    for (SyncSystem system : SyncSystem.values()) {
      Side side = person.sides().get(system);
      if (side == null) {
        json.addNull(system.key());
      } else {
        json.add(system.key(), side(side));
      }
    }
    return json.build();
  }

  private static JsonObjectBuilder side(Side side) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", side.record().id().value())
            .add("outcome", side.record().standing().outcome().key())
            .add("reason", side.record().standing().reason())
            .add("why", side.why());
    side.openCase().ifPresent(open -> json.add("quarantine", quarantine(open)));
    return json;
  }

  private static JsonObjectBuilder quarantine(OpenCase open) {
    return Json.createObjectBuilder()
        .add("reason", open.reason())
        .add("message", open.message())
        .add("candidates", open.candidates())
        .add("correlationId", open.correlationId())
        .add("firstSeen", open.firstSeen().toString())
        .add("lastSeen", open.lastSeen().toString())
        .add("attempts", open.attempts());
  }
}
