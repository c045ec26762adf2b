package io.tandem.operations.schedule;

import io.tandem.config.Configuration;
import io.tandem.domain.run.Mode;
import io.tandem.store.Approvals;
import io.tandem.store.Run;
import io.tandem.store.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What keeps the clock from starting runs: somebody has paused it, or a plan waits. A new run would
 * supersede a plan that waits for a person, and would be withheld for the same reasons: so the
 * clock waits with it. For a preview that was asked for it waits no longer than {@code
 * tandem.preview-hold}.
 */
@ApplicationScoped
public class Holds {

  @Inject private Configuration configuration;
  @Inject private Approvals approvals;
  @Inject private Schedules schedules;

  /** Why the clock starts nothing now; empty if it does. */
  public Optional<String> reason() {
    return schedules
        .pause()
        .map(pause -> pause.by() + " has paused the schedule: resume it")
        .or(this::waitingPlan);
  }

  private Optional<String> waitingPlan() {
    return approvals
        .waiting()
        .filter(this::holds)
        .map(run -> "The plan of run " + run.id() + " waits: approve or discard it");
  }

  private boolean holds(Run run) {
    return run.mode() != Mode.PREVIEW
        || run.ended().orElseGet(Instant::now).plus(hold()).isAfter(Instant.now());
  }

  private Duration hold() {
    return configuration.current().previewHold();
  }
}
