package io.tandem.job;

import io.tandem.config.Configuration;
import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.store.Approvals;
import io.tandem.store.Lease;
import io.tandem.store.Run;
import io.tandem.store.Runs;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Starts, stops and restarts runs. One start at a time on this node, so that the clock and a person
 * do not both find the lease free; between nodes the job's first step decides.
 */
@ApplicationScoped
public class RunLauncher {

  /** The job that syncs customers; its XML has the same name. */
  public static final String CUSTOMER_SYNC = "customer-sync";

  /** The job that reads everything; its XML has the same name. */
  public static final String FULL_SWEEP = "full-sweep";

  /** The job that looks whether the systems are ready; its XML has the same name. */
  public static final String PREFLIGHT = "preflight";

  /** The jobs there are. */
  public static final List<String> JOBS = List.of(CUSTOMER_SYNC, FULL_SWEEP, PREFLIGHT);

  @Inject private Configuration configuration;
  @Inject private Lease lease;
  @Inject private Runs runs;
  @Inject private Approvals approvals;

  /**
   * Starts a run of a job.
   *
   * @param job one of {@link #JOBS}
   * @throws RunRefused if the sync is turned off or another run is under way
   */
  public synchronized RunId start(String job, Mode mode) {
    refuseUnlessFree();
    refuseWhileOneWaits(job);
    Properties parameters = new Properties();
    parameters.setProperty("mode", mode.key());
    JobOperator jobs = BatchRuntime.getJobOperator();
    long execution = jobs.start(job, parameters);
    RunId run = new RunId(jobs.getJobInstance(execution).getInstanceId());
    announce(Run.beginning(run, job, mode, execution));
    return run;
  }

  /**
   * Goes on with a stopped or failed run where it ended.
   *
   * @throws RunRefused if the run did not end so, or another run is under way
   */
  public synchronized void restart(Run run) {
    if (!run.status().restartable()) {
      throw new RunRefused(
          "Run " + run.id() + " is " + run.status() + ": only stopped and failed runs restart");
    }
    if (runs.isOvertaken(run.id())) {
      throw RunRefused.overtaken(run.id());
    }
    refuseUnlessFree();
    goOn(run);
  }

  /**
   * Goes on with a run that was cut off or put off; does nothing while another one is under way.
   *
   * @throws RunRefused if it may not go on any more
   */
  synchronized void goOnByItself(Run run) {
    if (lease.holder().isPresent()) {
      return;
    }
    if (runs.isOvertaken(run.id())) {
      throw RunRefused.overtaken(run.id());
    }
    refuseUnlessFree();
    goOn(run);
  }

  /**
   * Lets a run send the plan that waits for a person: the run goes on where it stopped.
   *
   * @param by who approves
   * @throws RunRefused if the plan does not wait any more, a newer run has begun, the rules have
   *     changed since it was made, or another run is under way
   */
  public synchronized void approve(Run run, String by) {
    if (run.status() != RunStatus.AWAITING_APPROVAL) {
      throw RunRefused.notWaiting(run);
    }
    if (runs.isOvertaken(run.id())) {
      throw RunRefused.overtaken(run.id());
    }
    refuseUnlessFree();
    if (!runs.beganUnder(run.id(), configuration.rulesPrint())) {
      throw RunRefused.otherRules(run.id());
    }
    if (!approvals.approve(run.id(), by, Node.name())) {
      throw RunRefused.decided(run.id());
    }
    try {
      goOn(run);
    } catch (RuntimeException e) {
      approvals.unapprove(run.id());
      throw e;
    }
  }

  /**
   * Drops a plan that waits for a person.
   *
   * @param by who decides so
   * @throws RunRefused if the plan does not wait any more
   */
  public synchronized void discard(Run run, String by) {
    if (run.status() != RunStatus.AWAITING_APPROVAL) {
      throw RunRefused.notWaiting(run);
    }
    if (!approvals.discard(run.id(), by)) {
      throw RunRefused.decided(run.id());
    }
  }

  private void goOn(Run run) {
    Properties parameters = new Properties();
    // After a crash the engine takes the dead execution for a live one; the lease knows better.
    parameters.setProperty("jberet.restart.mode", "force");
    long execution = BatchRuntime.getJobOperator().restart(run.execution(), parameters);
    announce(Run.beginning(run.id(), run.job(), run.mode(), execution));
  }

  /**
   * Asks a run to stop at its next checkpoint; one that was put off does not go on by itself.
   *
   * @throws RunRefused if it does not run
   */
  public void stop(Run run) {
    if (run.status() == RunStatus.DEFERRED) {
      runs.end(run, RunStatus.STOPPED, "", Optional.empty());
      return;
    }
    try {
      BatchRuntime.getJobOperator().stop(run.execution());
    } catch (JobExecutionNotRunningException e) {
      throw new RunRefused("Run " + run.id() + " is " + run.status() + ": it does not run");
    }
  }

  /** It would meet the same limit. */
  private void refuseWhileOneWaits(String job) {
    if (!job.equals(PREFLIGHT)) {
      runs.waiting()
          .ifPresent(
              run -> {
                throw RunRefused.waiting(run.id(), run.resumeAt().orElseThrow());
              });
    }
  }

  private void refuseUnlessFree() {
    lease
        .holder()
        .ifPresent(
            holder -> {
              throw RunRefused.underWay(holder);
            });
    // Only while no run is under way: a run keeps the configuration that it began with.
    if (!configuration.reload().enabled()) {
      throw RunRefused.turnedOff();
    }
  }

  private void announce(Run run) {
    runs.announce(run, Node.name());
  }
}
