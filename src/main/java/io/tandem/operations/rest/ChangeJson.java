package io.tandem.operations.rest;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.store.PlannedChange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change as the API shows it. It names neither run nor time: the same stored input gives the same
 * text, whichever run planned it.
 */
final class ChangeJson {

  private ChangeJson() {}

  static JsonObject of(PlannedChange planned) {
    Draft draft = planned.change().draft();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("change", planned.change().id().sequence())
            .add("system", draft.targetSystem().key())
            .add("operation", planned.operation())
            .add("status", planned.status());
    for (SyncSystem system : SyncSystem.values()) {
      id(draft, system)
          .ifPresentOrElse(
              id -> json.add(system.key(), id.value()), () -> json.addNull(system.key()));
    }
    JsonArrayBuilder fields = Json.createArrayBuilder();
    draft.diffs().forEach(diff -> fields.add(field(diff)));
    json.add("fields", fields);
    if (!planned.errorCode().isEmpty()) {
      json.add("error", error(planned));
    }
    return json.build();
  }

  /** The record of a system that the change reads or writes; none if it is to be created. */
  static Optional<RecordId> id(Draft draft, SyncSystem system) {
    return Stream.concat(Stream.of(draft.source()), draft.target().stream())
        .filter(id -> id.system() == system)
        .findFirst();
  }

  private static JsonObjectBuilder field(FieldDiff diff) {
    return Json.createObjectBuilder()
        .add("field", diff.field())
        .add("before", diff.before())
        .add("after", diff.after())
        .add("origin", diff.origin().key())
        .add("rule", diff.rule().key())
        .add("meaning", diff.rule().meaning());
  }

  private static JsonObjectBuilder error(PlannedChange planned) {
    return Json.createObjectBuilder()
        .add("code", planned.errorCode())
        .add("message", planned.errorMessage())
        .add("correlationId", planned.correlationId());
  }
}
