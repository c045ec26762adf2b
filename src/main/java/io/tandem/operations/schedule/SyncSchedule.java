package io.tandem.operations.schedule;

import io.tandem.config.Configuration;
import io.tandem.config.Cron;
import io.tandem.domain.run.Mode;
import io.tandem.job.RunLauncher;
import io.tandem.job.RunRefused;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;

/** Starts a run when the application starts, and then by the configured cron expression. */
@ApplicationScoped
public class SyncSchedule {

  private static final Logger LOG = System.getLogger(SyncSchedule.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Configuration configuration;
  @Inject private RunLauncher launcher;

  private ScheduledFuture<?> firing;

  public void start() {
    Cron.trigger(configuration.current().schedule())
        .ifPresent(
            trigger -> {
              executor.execute(this::fire);
              firing = executor.schedule(this::fire, trigger);
            });
  }

  private void fire() {
    try {
      launcher.start(Mode.APPLY);
    } catch (RunRefused e) {
      LOG.log(Level.DEBUG, "No run at this time: {0}", e.getMessage());
    } catch (RuntimeException e) {
      // An exception would end the schedule.
      LOG.log(Level.ERROR, "The scheduled run could not be started", e);
    }
  }

  @PreDestroy
  void stop() {
    if (firing != null) {
      firing.cancel(false);
    }
  }
}
