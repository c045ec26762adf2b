package io.tandem.operations.start;

import io.tandem.job.LiveRuns;
import io.tandem.job.Recovery;
import io.tandem.store.Lease;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Renews the lease while the execution that holds it lives in this process, and goes on with what
 * can go on by itself.
 */
@ApplicationScoped
public class LeaseKeeper {

  private static final Logger LOG = System.getLogger(LeaseKeeper.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Lease lease;
  @Inject private LiveRuns live;
  @Inject private Recovery recovery;

  private final List<ScheduledFuture<?>> firings = new ArrayList<>();
  private volatile Instant lastTick = Instant.now();

  void start() {
    long pause = Lease.TERM.toSeconds() / 4;
    // Apart from each other: what takes its time must not cost the lease.
    firings.add(executor.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.SECONDS));
    firings.add(executor.scheduleWithFixedDelay(this::recover, 0, pause, TimeUnit.SECONDS));
  }

  /** Whether the renewal has been tried of late, with whatever success. */
  public boolean isTicking() {
    return Duration.between(lastTick, Instant.now()).compareTo(Lease.TERM.multipliedBy(3)) < 0;
  }

  private void renew() {
    lastTick = Instant.now();
    try {
      lease.renew(live.executions());
    } catch (RuntimeException e) {
      // The next renewal may succeed; an exception would end the schedule.
      LOG.log(Level.WARNING, "The lease could not be renewed", e);
    }
  }

  private void recover() {
    try {
      recovery.recover();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "It could not be looked whether a run was cut off", e);
    }
  }

  @PreDestroy
  void stop() {
    firings.forEach(firing -> firing.cancel(false));
  }
}
