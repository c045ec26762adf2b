package io.tandem.job.plan;

import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunStatus;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Decider;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Decides whether the plan may be sent. */
@Dependent
@Named
public class ApprovalDecider implements Decider {

  @Inject @BatchProperty private String mode;

  @Override
  public String decide(StepExecution[] executions) {
    return Mode.of(mode) == Mode.PREVIEW ? RunStatus.AWAITING_APPROVAL.name() : "APPROVED";
  }
}
