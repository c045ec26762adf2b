package io.tandem.operations;

import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.job.RunLauncher;
import io.tandem.job.RunRefused;
import io.tandem.store.Act;
import io.tandem.store.Audit;
import io.tandem.store.Run;
import io.tandem.store.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What people order a run to do, from wherever they do it: each order that was followed is in the
 * audit. Refused orders leave as {@link RunRefused}.
 */
@ApplicationScoped
public class Orders {

  private static final String SCHEDULE = "schedule";

  @Inject private RunLauncher launcher;
  @Inject private Schedules schedules;
  @Inject private Audit audit;

  /** Starts a run of a job. */
  public RunId start(String who, String job, Mode mode) {
    RunId run = launcher.start(job, mode);
    audit.note(who, Act.START, "run %s, %s, %s".formatted(run, job, mode.key()));
    return run;
  }

  /** Asks a run to stop at its next checkpoint. */
  public void stop(String who, Run run) {
    launcher.stop(run);
    note(who, Act.STOP, run);
  }

  /** Goes on with a stopped or failed run. */
  public void restart(String who, Run run) {
    launcher.restart(run);
    note(who, Act.RESTART, run);
  }

  /** Lets a run send the plan that waits. */
  public void approve(String who, Run run) {
    launcher.approve(run, who);
    note(who, Act.APPROVE, run);
  }

  /** Drops the plan that waits. */
  public void discard(String who, Run run) {
    launcher.discard(run, who);
    note(who, Act.DISCARD, run);
  }

  /** Lets the clock start nothing until it is resumed. */
  public void pause(String who) {
    schedules.pause(who);
    audit.note(who, Act.PAUSE, SCHEDULE);
  }

  /** Lets the clock go on. */
  public void resume(String who) {
    schedules.resume();
    audit.note(who, Act.RESUME, SCHEDULE);
  }

  private void note(String who, Act act, Run run) {
    audit.note(who, act, "run " + run.id());
  }
}
