package io.tandem.job.plan;

import io.tandem.config.Configuration;
import io.tandem.domain.plan.Clearance;
import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.job.Place;
import io.tandem.job.RunLauncher;
import io.tandem.store.Approvals;
import io.tandem.store.Plans;
import io.tandem.store.Runs;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Decider;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks whether the plan may be sent, and keeps the answer. */
@Dependent
@Named
public class ApprovalDecider implements Decider {

  private static final String APPROVED = "APPROVED";

  @Inject @BatchProperty private String mode;
  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Approvals approvals;
  @Inject private Plans plans;
  @Inject private Runs runs;

  @Override
  public String decide(StepExecution[] executions) {
    RunId run = place.run();
    if (approvals.isApproved(run)) {
      return APPROVED;
    }
    Clearance clearance =
        configuration
            .gate(Mode.of(mode))
            .judge(plans.size(run), !runs.hasCompleted(RunLauncher.CUSTOMER_SYNC));
    if (clearance instanceof Clearance.Withheld withheld) {
      approvals.withhold(run, withheld.why());
      return RunStatus.AWAITING_APPROVAL.name();
    }
    return APPROVED;
  }
}
