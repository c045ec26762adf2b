package io.tandem.operations.schedule;

import io.tandem.config.Configuration;
import io.tandem.config.Cron;
import io.tandem.config.TandemConfig;
import io.tandem.domain.run.Mode;
import io.tandem.job.Recovery;
import io.tandem.job.RunLauncher;
import io.tandem.job.RunRefused;
import io.tandem.store.Schedules;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;

/**
 * Starts a run when the application starts, and then runs and sweeps by their cron expressions. The
 * clock of every node ticks; of each firing one node takes care.
 */
@ApplicationScoped
public class SyncSchedule {

  private static final Logger LOG = System.getLogger(SyncSchedule.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Configuration configuration;
  @Inject private Recovery recovery;
  @Inject private RunLauncher launcher;
  @Inject private Schedules schedules;
  @Inject private Holds holds;

  private final List<ScheduledFuture<?>> firings = new ArrayList<>();
  private Map<String, CronTrigger> triggers = Map.of();

  public void start() {
    TandemConfig config = configuration.current();
    Map<String, CronTrigger> found = new LinkedHashMap<>();
    Cron.trigger(config.schedule()).ifPresent(cron -> found.put(RunLauncher.CUSTOMER_SYNC, cron));
    Cron.trigger(config.sweepSchedule()).ifPresent(cron -> found.put(RunLauncher.FULL_SWEEP, cron));
    triggers = found;
    if (found.containsKey(RunLauncher.CUSTOMER_SYNC)) {
      executor.execute(() -> run(RunLauncher.CUSTOMER_SYNC));
    }
    found.forEach((job, cron) -> firings.add(executor.schedule(() -> fire(job, cron), cron)));
  }

  /** When each scheduled job is due next by this node's clock. */
  public Map<String, Instant> nextDue() {
    Map<String, Instant> due = new LinkedHashMap<>();
    triggers.forEach((job, cron) -> due.put(job, after(cron, Instant.now())));
    return due;
  }

  private static Instant after(CronTrigger cron, Instant time) {
    return cron.getNextRunTime(null, ZonedDateTime.ofInstant(time, cron.getZoneId())).toInstant();
  }

  private void fire(String job, CronTrigger cron) {
    try {
      Instant now = Instant.now();
      // A timer may be early by a moment; the present firing must not look like the next one.
      if (schedules.take(job, now, after(cron, now.plusSeconds(1)))) {
        run(job);
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule.
      LOG.log(Level.ERROR, "The schedule of " + job + " failed; it goes on with its next time", e);
    }
  }

  private void run(String job) {
    try {
      recovery.recover();
      Optional<String> hold = holds.reason();
      if (hold.isPresent()) {
        LOG.log(Level.DEBUG, "No run at this time: {0}", hold.get());
      } else {
        launcher.start(job, Mode.APPLY);
      }
    } catch (RunRefused e) {
      LOG.log(Level.DEBUG, "No run at this time: {0}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The scheduled run could not be started", e);
    }
  }

  @PreDestroy
  void stop() {
    firings.forEach(firing -> firing.cancel(false));
  }
}
