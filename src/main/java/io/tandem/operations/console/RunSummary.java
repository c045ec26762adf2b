package io.tandem.operations.console;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Outcome;
import io.tandem.operations.RunReport;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** A run as a table for the log. */
final class RunSummary {

  private static final String NAME = "  %-34s";
  private static final String FIGURE = "%12s";

  private final RunReport report;
  private final StringBuilder text = new StringBuilder();

  private RunSummary(RunReport report) {
    this.report = report;
  }

  /** The table, with where to read on. */
  static String of(RunReport report, String statusPage) {
    RunSummary summary = new RunSummary(report);
    summary.head();
    summary.readings();
    summary.writes();
    summary.line("Status page: " + statusPage);
    return summary.text.toString();
  }

  private void head() {
    line(
        "Run %s (%s, %s): %s in %.1f s, %.0f records/s"
            .formatted(
                report.run().id(),
                report.run().job(),
                report.run().mode().key(),
                report.run().status(),
                report.duration().toMillis() / 1000.0,
                report.recordsPerSecond()));
    if (!report.run().message().isEmpty()) {
      line("  " + report.run().message());
    }
    row("", SyncSystem.NETSUITE.label(), SyncSystem.HUBSPOT.label());
  }

  private void readings() {
    figures("records read", report::read);
    figures("  unchanged", system -> report.count(system, Outcome.UNCHANGED));
    figures("  created on the other side", system -> report.count(system, Outcome.CREATED));
    figures("  updated, here or there", system -> report.count(system, Outcome.UPDATED));
    byReason("  excluded", Outcome.EXCLUDED);
    byReason("  quarantined", Outcome.QUARANTINED);
    figures("  deferred", system -> report.count(system, Outcome.DEFERRED));
    figuresIfAny("  gone since they were read", system -> report.count(system, Outcome.GONE));
    figuresIfAny("  not yet decided", system -> report.count(system, Outcome.PENDING));
  }

  private void byReason(String name, Outcome outcome) {
    figures(name, system -> report.count(system, outcome));
    Map<String, Long> netsuite = report.byReason(SyncSystem.NETSUITE, outcome);
    Map<String, Long> hubspot = report.byReason(SyncSystem.HUBSPOT, outcome);
    TreeSet<String> reasons = new TreeSet<>(netsuite.keySet());
    reasons.addAll(hubspot.keySet());
    for (String reason : reasons) {
      figures(
          "    " + reason,
          system -> (system == SyncSystem.NETSUITE ? netsuite : hubspot).getOrDefault(reason, 0L));
    }
  }

  private void writes() {
    figures("written: created", system -> report.writes(system, "create", "applied"));
    figures("written: updated", system -> report.writes(system, "update", "applied"));
    figuresIfAny("refused by the system", system -> report.writes(system, "rejected"));
    figuresIfAny("created without a key: duplicates?", report::withoutKey);
    figuresIfAny("planned, not sent", system -> report.writes(system, "planned"));
    figuresIfAny("put off: the record had moved", system -> report.writes(system, "superseded"));
  }

  private void figuresIfAny(String name, ToLongFunction<SyncSystem> figure) {
    if (figure.applyAsLong(SyncSystem.NETSUITE) + figure.applyAsLong(SyncSystem.HUBSPOT) > 0) {
      figures(name, figure);
    }
  }

  private void figures(String name, ToLongFunction<SyncSystem> figure) {
    row(
        name,
        Long.toString(figure.applyAsLong(SyncSystem.NETSUITE)),
        Long.toString(figure.applyAsLong(SyncSystem.HUBSPOT)));
  }

  private void row(String name, String netsuite, String hubspot) {
    line((NAME + FIGURE + FIGURE).formatted(name, netsuite, hubspot));
  }

  private void line(String line) {
    text.append(String.format(Locale.ROOT, "%s%n", line));
  }
}
