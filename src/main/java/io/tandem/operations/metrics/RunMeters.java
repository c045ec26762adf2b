package io.tandem.operations.metrics;

import io.micrometer.core.instrument.Metrics;
import io.tandem.job.RunListener.RunEnded;
import io.tandem.operations.RunReport;
import io.tandem.operations.RunReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Counts runs, what became of the records they read, and what they wrote. */
@ApplicationScoped
public class RunMeters {

  @Inject private RunReports reports;

  void onEnd(@Observes RunEnded ended) {
    RunReport report = reports.of(ended.run());
    Metrics.timer("tandem.run", "job", report.run().job(), "status", report.run().status().name())
        .record(report.duration());
    report
        .counts()
        .forEach(
            count ->
                Metrics.counter(
                        "tandem.records",
                        "system",
                        count.system().key(),
                        "outcome",
                        count.outcome().key())
                    .increment((double) count.records()));
    report
        .writes()
        .forEach(
            count ->
                Metrics.counter(
                        "tandem.writes",
                        "system",
                        count.target().key(),
                        "operation",
                        count.operation(),
                        "status",
                        count.status())
                    .increment((double) count.changes()));
  }
}
