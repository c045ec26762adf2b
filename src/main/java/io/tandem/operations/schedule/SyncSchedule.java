package io.tandem.operations.schedule;

import io.tandem.config.Configuration;
import io.tandem.config.Cron;
import io.tandem.config.TandemConfig;
import io.tandem.domain.run.Mode;
import io.tandem.job.RunLauncher;
import io.tandem.job.RunRefused;
import io.tandem.store.Firings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;

/** Starts a run when the application starts, and then runs and sweeps by their cron expressions. */
@ApplicationScoped
public class SyncSchedule {

  private static final Logger LOG = System.getLogger(SyncSchedule.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Configuration configuration;
  @Inject private RunLauncher launcher;
  @Inject private Holds holds;
  @Inject private Firings slots;

  private final List<ScheduledFuture<?>> firings = new ArrayList<>();

  public void start() {
    TandemConfig config = configuration.current();
    Cron.trigger(config.schedule())
        .ifPresent(
            trigger -> {
              executor.execute(() -> fire(RunLauncher.CUSTOMER_SYNC));
              schedule(RunLauncher.CUSTOMER_SYNC, trigger);
            });
    Cron.trigger(config.sweepSchedule())
        .ifPresent(trigger -> schedule(RunLauncher.FULL_SWEEP, trigger));
  }

  private void schedule(String job, CronTrigger trigger) {
    firings.add(executor.schedule(() -> fireOnce(job), trigger));
  }

  /** All nodes fire at the same time; one of them starts the run. */
  private void fireOnce(String job) {
    try {
      if (slots.claim(job, Instant.now())) {
        fire(job);
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule.
      LOG.log(Level.ERROR, "The scheduled run could not be started", e);
    }
  }

  private void fire(String job) {
    try {
      Optional<String> hold = holds.reason();
      if (hold.isPresent()) {
        LOG.log(Level.DEBUG, "No run at this time: {0}", hold.get());
        return;
      }
      launcher.start(job, Mode.APPLY);
    } catch (RunRefused e) {
      LOG.log(Level.DEBUG, "No run at this time: {0}", e.getMessage());
    } catch (RuntimeException e) {
      // An exception would end the schedule.
      LOG.log(Level.ERROR, "The scheduled run could not be started", e);
    }
  }

  @PreDestroy
  void stop() {
    firings.forEach(firing -> firing.cancel(false));
  }
}
