package io.tandem.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import org.jberet.runtime.StepExecutionImpl;

/** Why an execution failed. */
final class Failure {

  private Failure() {}

  static String messageOf(long execution) {
    JobOperator jobs = BatchRuntime.getJobOperator();
    for (StepExecution step : jobs.getStepExecutions(execution)) {
      if (step.getBatchStatus() == BatchStatus.FAILED) {
        return "Step " + step.getStepName() + ": " + reasonOf(step);
      }
    }
    return "The job failed outside its steps; the server's log has the reason";
  }

  // The standard API tells that a step failed, not why.
  private static String reasonOf(StepExecution step) {
    Exception thrown = step instanceof StepExecutionImpl jberet ? jberet.getException() : null;
    return thrown instanceof StepFailed
        ? thrown.getMessage()
        : "the server's log has the reason. Restart the run";
  }
}
