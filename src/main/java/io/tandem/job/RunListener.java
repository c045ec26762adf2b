package io.tandem.job;

import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.store.Run;
import io.tandem.store.RunCounts;
import io.tandem.store.Runs;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Notes how a run ended, whichever way it did, and gives its lease back. */
@Dependent
@Named
public class RunListener extends AbstractJobListener {

  @Inject private JobContext job;
  @Inject private LiveRuns live;
  @Inject private Runs runs;
  @Inject private RunCounts counts;
  @Inject private Event<RunEnded> ended;
  @Inject private Event<LoginRefused> refused;

  @Override
  public void beforeJob() {
    live.enter(job);
  }

  @Override
  public void afterJob() {
    RunId id = new RunId(job.getInstanceId());
    Run run = Run.beginning(id, job.getJobName(), mode(), job.getExecutionId());
    RunStatus status = status();
    Optional<Instant> resumeAt =
        status == RunStatus.FAILED ? Failure.retryAt(run.execution()) : Optional.empty();
    if (isOurs(run)) {
      counts.keep(id);
    }
    noteRefusedLogins(message(id, status));
    runs.end(
        run, resumeAt.isPresent() ? RunStatus.DEFERRED : status, message(id, status), resumeAt);
    if (isOurs(run)) {
      runs.find(id).map(RunEnded::new).ifPresent(ended::fire);
    }
  }

  /** Not if another execution has taken over. */
  private boolean isOurs(Run run) {
    return runs.find(run.id()).filter(found -> found.execution() == run.execution()).isPresent();
  }

  private Mode mode() {
    return Mode.of(job.getProperties().getProperty("mode", Mode.APPLY.key()));
  }

  private String message(RunId run, RunStatus status) {
    return switch (status) {
      case FAILED -> Failure.messageOf(job.getExecutionId());
      case AWAITING_APPROVAL -> runs.find(run).map(Run::message).orElse("");
      default -> "";
    };
  }

  /** While the run still has its lease, for the next one has to know. */
  private void noteRefusedLogins(String message) {
    Failure.loginsRefusedBy(job.getExecutionId())
        .forEach(system -> refused.fire(new LoginRefused(system, message)));
  }

  private RunStatus status() {
    if (RunStatus.AWAITING_APPROVAL.name().equals(job.getExitStatus())) {
      return RunStatus.AWAITING_APPROVAL;
    }
    BatchStatus batch = job.getBatchStatus();
    return switch (batch) {
      case STARTED, COMPLETED -> RunStatus.COMPLETED;
      case STOPPING, STOPPED -> RunStatus.STOPPED;
      default -> RunStatus.FAILED;
    };
  }

  /** A run has ended, whichever way. */
  public record RunEnded(Run run) {}

  /**
   * A system has refused its login to a run.
   *
   * @param system its key
   * @param reason the run's message
   */
  public record LoginRefused(String system, String reason) {}
}
