package io.tandem.operations.start;

import io.tandem.job.Node;
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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Renews the lease while this node lives, whether it has a run just then or not. */
@ApplicationScoped
public class LeaseKeeper {

  private static final Logger LOG = System.getLogger(LeaseKeeper.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Lease lease;

  private ScheduledFuture<?> renewal;
  private volatile Instant lastTick = Instant.now();

  void start() {
    long pause = Lease.TERM.toSeconds() / 4;
    renewal = executor.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.SECONDS);
  }

  /** Whether the renewal has been tried of late, with whatever success. */
  public boolean isTicking() {
    return Duration.between(lastTick, Instant.now()).compareTo(Lease.TERM.multipliedBy(3)) < 0;
  }

  private void renew() {
    lastTick = Instant.now();
    try {
      lease.renew(Node.name());
    } catch (RuntimeException e) {
      // The next renewal may succeed; an exception would end the schedule.
      LOG.log(Level.WARNING, "The lease could not be renewed", e);
    }
  }

  @PreDestroy
  void stop() {
    if (renewal != null) {
      renewal.cancel(false);
    }
  }
}
