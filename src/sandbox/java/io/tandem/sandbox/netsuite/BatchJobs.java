package io.tandem.sandbox.netsuite;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The jobs of an account. They run on two processors, as without SuiteCloud Plus licences (help:
 * section_N259503), and outside the pool of requests in flight.
 */
final class BatchJobs implements AutoCloseable {

  private static final int PROCESSORS = 2;

  private final Map<String, BatchJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, BatchJob> byKey = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Clock clock;
  private final Duration retention;
  private final ExecutorService processors =
      Executors.newFixedThreadPool(
          PROCESSORS,
          work -> {
            Thread thread = new Thread(work, "rest-async-processor");
            thread.setDaemon(true);
            return thread;
          });

  BatchJobs(Clock clock, Duration retention) {
    this.clock = clock;
    this.retention = retention;
  }

  /** The job that was submitted with this key before. */
  Optional<BatchJob> submitted(String key) {
    return Optional.ofNullable(key).map(byKey::get);
  }

  synchronized BatchJob submit(String key, List<Supplier<Response>> work) {
    BatchJob job = new BatchJob(Long.toString(ids.incrementAndGet()), clock, work);
    jobs.put(job.id(), job);
    if (key != null) {
      byKey.put(key, job);
    }
    processors.execute(job::run);
    return job;
  }

  /** The job, until it is forgotten some time after its end. */
  BatchJob job(String id) {
    Instant forgotten = clock.instant().minus(retention);
    return Optional.ofNullable(jobs.get(id))
        .filter(job -> !job.endedBefore(forgotten))
        .orElseThrow(NetSuiteError::noRecord);
  }

  @Override
  public void close() {
    processors.shutdownNow();
  }
}
