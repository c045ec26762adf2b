package io.tandem.job;

import io.tandem.store.Run;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the steps of a run stand, over its restarts. */
@ApplicationScoped
public class StepStates {

  /** Each step's state, in the order in which the steps began first; the last execution counts. */
  public Map<String, String> of(Run run) {
    JobOperator jobs = BatchRuntime.getJobOperator();
    List<JobExecution> executions =
        new ArrayList<>(jobs.getJobExecutions(jobs.getJobInstance(run.execution())));
    executions.sort(Comparator.comparingLong(JobExecution::getExecutionId));
    Map<String, String> states = new LinkedHashMap<>();
    for (JobExecution execution : executions) {
      for (StepExecution step : jobs.getStepExecutions(execution.getExecutionId())) {
        states.put(step.getStepName(), step.getBatchStatus().name());
      }
    }
    return states;
  }
}
