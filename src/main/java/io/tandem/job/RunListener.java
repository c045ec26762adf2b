package io.tandem.job;

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

/** Notes how a run ended, whichever way it did, and gives its lease back. */
@Dependent
@Named
public class RunListener extends AbstractJobListener {

  @Inject private JobContext job;
  @Inject private Runs runs;
  @Inject private RunCounts counts;
  @Inject private Event<RunEnded> ended;

  @Override
  public void afterJob() {
    RunId run = new RunId(job.getInstanceId());
    RunStatus status = status();
    counts.keep(run);
    runs.end(run, status, message(run, status));
    runs.find(run).map(RunEnded::new).ifPresent(ended::fire);
  }

  private String message(RunId run, RunStatus status) {
    return switch (status) {
      case FAILED -> Failure.messageOf(job.getExecutionId());
      case AWAITING_APPROVAL -> runs.find(run).map(Run::message).orElse("");
      default -> "";
    };
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
}
