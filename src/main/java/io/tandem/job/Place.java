package io.tandem.job;

import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Cursor;
import io.tandem.store.Progress;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

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

  /** Notes in the run's progress that a page of this step has been dealt with. */
  public void advance(Progress progress, Optional<Cursor> next, long read, long written) {
    progress.advance(run(), step(), execution(), next, read, written);
  }

  public String step() {
    return step.getStepName();
  }
}
