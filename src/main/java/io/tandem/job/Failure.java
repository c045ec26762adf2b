package io.tandem.job;

import io.tandem.config.ConfigurationFaults;
import io.tandem.domain.system.ConnectorException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import java.util.Set;
import org.jberet.runtime.StepExecutionImpl;

/** Why an execution failed, in words for whoever has to mend it. */
final class Failure {

  /** Exceptions whose messages are written for operators. */
  private static final Set<Class<?>> DESIGNED =
      Set.of(ConnectorException.class, ConfigurationFaults.class, RunRefused.class);

  private Failure() {}

  static String messageOf(long execution) {
    JobOperator jobs = BatchRuntime.getJobOperator();
    for (StepExecution step : jobs.getStepExecutions(execution)) {
      if (step.getBatchStatus() == BatchStatus.FAILED) {
        return "Step " + step.getStepName() + ": " + messageOf(exceptionOf(step));
      }
    }
    return "The job failed outside its steps; the server's log has the reason";
  }

  // The standard API tells that a step failed, not why.
  private static Throwable exceptionOf(StepExecution step) {
    return step instanceof StepExecutionImpl jberet ? jberet.getException() : null;
  }

  private static String messageOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (DESIGNED.contains(cause.getClass())) {
        return cause.getMessage();
      }
    }
    return thrown == null
        ? "the server's log has the reason. Restart the run"
        : thrown + ". The server's log has the details. Restart the run";
  }
}
