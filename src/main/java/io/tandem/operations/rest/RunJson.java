package io.tandem.operations.rest;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Outcome;
import io.tandem.operations.RunReport;
import io.tandem.operations.RunReport.StepReport;
import io.tandem.store.Run;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A run as the API shows it. */
final class RunJson {

  /** The states that a record may end a run in. */
  private static final Set<Outcome> ENDS = EnumSet.complementOf(EnumSet.of(Outcome.PENDING));

  private RunJson() {}

  static JsonObject of(RunReport report) {
    Run run = report.run();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", run.id().value())
            .add("job", run.job())
            .add("mode", run.mode().key())
            .add("status", run.status().name())
            .add("reading", run.scope().name().toLowerCase(Locale.ROOT))
            .add("startedAt", run.started().toString());
    run.ended()
        .ifPresentOrElse(at -> json.add("endedAt", at.toString()), () -> json.addNull("endedAt"));
    run.resumeAt().ifPresent(at -> json.add("resumeAt", at.toString()));
    if (!run.message().isEmpty()) {
      json.add("message", run.message());
    }
    run.approval()
        .ifPresent(
            approval ->
                json.add("approvedBy", approval.by()).add("approvedAt", approval.at().toString()));
    JsonArrayBuilder steps = Json.createArrayBuilder();
    report.steps().forEach(step -> steps.add(step(step)));
    JsonObjectBuilder counts = Json.createObjectBuilder();
    JsonObjectBuilder writes = Json.createObjectBuilder();
    for (SyncSystem system : SyncSystem.values()) {
      counts.add(system.key(), counts(report, system));
      writes.add(system.key(), writes(report, system));
    }
    return json.add("steps", steps).add("counts", counts).add("writes", writes).build();
  }

  private static JsonObjectBuilder step(StepReport step) {
    return Json.createObjectBuilder()
        .add("name", step.name())
        .add("status", step.status())
        .add("read", step.read())
        .add("written", step.written());
  }

  /** What became of the records read from the system: the states add up to read. */
  private static JsonObjectBuilder counts(RunReport report, SyncSystem system) {
    JsonObjectBuilder counts = Json.createObjectBuilder().add("read", report.read(system));
    ENDS.forEach(outcome -> counts.add(outcome.key(), report.count(system, outcome)));
    long pending = report.count(system, Outcome.PENDING);
    if (pending > 0) {
      counts.add(Outcome.PENDING.key(), pending);
    }
    return counts
        .add("withoutKey", report.withoutKey(system))
        .add("excludedBy", reasons(report, system, Outcome.EXCLUDED))
        .add("quarantinedBy", reasons(report, system, Outcome.QUARANTINED));
  }

  private static JsonObjectBuilder reasons(RunReport report, SyncSystem system, Outcome outcome) {
    JsonObjectBuilder reasons = Json.createObjectBuilder();
    report.byReason(system, outcome).forEach(reasons::add);
    return reasons;
  }

  /** What was written into the system. */
  private static JsonObjectBuilder writes(RunReport report, SyncSystem system) {
    return Json.createObjectBuilder()
        .add("created", report.writes(system, "create", "applied"))
        .add("updated", report.writes(system, "update", "applied"))
        .add("rejected", report.writes(system, "rejected"))
        .add("planned", report.writes(system, "planned"))
        .add("discarded", report.writes(system, "discarded"))
        .add("superseded", report.writes(system, "superseded"));
  }
}
