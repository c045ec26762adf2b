package io.tandem.job;

import io.tandem.domain.run.RunId;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where a batch artifact finds itself: in which run, and in which of its steps. */
@Dependent
public class Place {

  @Inject private JobContext job;
  @Inject private StepContext step;

  /** The run: the job instance, which restarts share. */
  public RunId run() {
    return new RunId(job.getInstanceId());
  }

  public long execution() {
    return job.getExecutionId();
  }

  public String jobName() {
    return job.getJobName();
  }

  public String step() {
    return step.getStepName();
  }
}
