package io.tandem.job;

import io.tandem.domain.run.RunStatus;
import io.tandem.store.Run;
import io.tandem.store.RunCounts;
import io.tandem.store.Runs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Goes on with runs by itself: with those that were cut off by the end of their server, once their
 * lease is over, and with those that were put off until a system's limit is renewed.
 */
@ApplicationScoped
public class Recovery {

  private static final Logger LOG = System.getLogger(Recovery.class.getName());

  /** How often a run may be cut off before a person has to look. */
  private static final int MOST = 5;

  @Inject private Runs runs;
  @Inject private RunCounts counts;
  @Inject private RunLauncher launcher;

  /** Goes on with whatever can go on now. */
  public void recover() {
    runs.cutOff().forEach(this::goOnWithCutOff);
    runs.due().forEach(this::goOnWithDeferred);
  }

  private void goOnWithCutOff(Run run) {
    LOG.log(Level.WARNING, "Run {0} was cut off: nothing executes it any more", run.id());
    if (runs.countCut(run.id()) > MOST) {
      giveUp(run, "it was cut off " + MOST + " times in a row");
    } else {
      goOn(run);
    }
  }

  private void goOnWithDeferred(Run run) {
    LOG.log(Level.INFO, "Run {0} goes on: what it waited for is due", run.id());
    goOn(run);
  }

  private void goOn(Run run) {
    try {
      launcher.goOnByItself(run);
    } catch (RunRefused e) {
      giveUp(run, e.getMessage());
    } catch (JobExecutionNotMostRecentException e) {
      LOG.log(Level.DEBUG, "Another node was faster: {0}", e.getMessage());
    } catch (BatchRuntimeException e) {
      LOG.log(Level.WARNING, "The engine does not restart run " + run.id(), e);
      giveUp(run, "the engine does not restart it, " + e.getClass().getSimpleName());
    }
  }

  private void giveUp(Run run, String why) {
    counts.keep(run.id());
    runs.end(
        run,
        RunStatus.FAILED,
        "The run cannot go on by itself: "
            + why
            + ". Nothing is lost: the next run takes up what it left",
        Optional.empty());
  }
}
