package io.tandem.operations.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.tandem.job.RunLauncher;
import io.tandem.store.Approvals;
import io.tandem.store.Lease;
import io.tandem.store.Quarantine;
import io.tandem.store.Run;
import io.tandem.store.Runs;
import io.tandem.store.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** How things stand, asked of the database at each scrape: the same on every node. */
@ApplicationScoped
public class StateMeters {

  @Inject private Runs runs;
  @Inject private Lease lease;
  @Inject private Approvals approvals;
  @Inject private Schedules schedules;
  @Inject private Quarantine quarantine;

  void register() {
    gauge("tandem.lag.seconds", "Age of what the last completed sync has seen", this::lag);
    gauge("tandem.quarantine.open", "Records that a person must see", quarantine::open);
    gauge(
        "tandem.plan.waiting",
        "1 if a plan waits for approval",
        () -> one(approvals.waiting().isPresent()));
    gauge(
        "tandem.schedule.paused",
        "1 if the schedule is paused",
        () -> one(schedules.pause().isPresent()));
    gauge("tandem.running", "1 if a run is under way", () -> one(lease.holder().isPresent()));
  }

  private static void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(Metrics.globalRegistry);
  }

  /** Both systems' changes up to the run's beginning are on the other side. */
  private Number lag() {
    return runs.lastCompleted(RunLauncher.CUSTOMER_SYNC)
        .map(Run::started)
        .map(since -> Duration.between(since, Instant.now()).toMillis() / 1000.0)
        .orElse(Double.NaN);
  }

  private static int one(boolean state) {
    return state ? 1 : 0;
  }
}
