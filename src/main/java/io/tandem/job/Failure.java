package io.tandem.job;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jberet.runtime.StepExecutionImpl;

/** Why an execution failed. */
final class Failure {

  private static final Logger LOG = System.getLogger(Failure.class.getName());

  private Failure() {}

  /** When trying again is of use; empty if waiting does not help. */
  static Optional<Instant> retryAt(long execution) {
    return stepsOf(execution).stream()
        .flatMap(step -> failed(step).stream())
        .flatMap(failed -> failed.retryAt().stream())
        .max(Comparator.naturalOrder());
  }

  /** The keys of the systems that refused their logins. */
  static List<String> loginsRefusedBy(long execution) {
    return stepsOf(execution).stream()
        .flatMap(step -> failed(step).stream())
        .map(StepFailed::loginRefusedBy)
        .filter(system -> !system.isEmpty())
        .distinct()
        .toList();
  }

  static String messageOf(long execution) {
    for (StepExecution step : stepsOf(execution)) {
      if (step.getBatchStatus() == BatchStatus.FAILED) {
        return "Step " + step.getStepName() + ": " + reasonOf(step);
      }
    }
    return "The job failed outside its steps; the server's log has the reason. Restart the run";
  }

  /**
   * None where the engine fails over a step's exception: it cannot see the classes of a commit's.
   */
  private static List<StepExecution> stepsOf(long execution) {
    try {
      return BatchRuntime.getJobOperator().getStepExecutions(execution);
    } catch (BatchRuntimeException e) {
      LOG.log(
          Level.WARNING, "The steps of execution " + execution + " cannot be read", e.getCause());
      return List.of();
    }
  }

  private static String reasonOf(StepExecution step) {
    return failed(step)
        .map(StepFailed::getMessage)
        .orElse("the server's log has the reason. Restart the run");
  }

  // The standard API tells that a step failed, not why.
  private static Optional<StepFailed> failed(StepExecution step) {
    Exception thrown = step instanceof StepExecutionImpl jberet ? jberet.getException() : null;
    return thrown instanceof StepFailed failed ? Optional.of(failed) : Optional.empty();
  }
}
