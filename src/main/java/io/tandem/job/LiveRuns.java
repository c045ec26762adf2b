package io.tandem.job;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The executions that live in this process. The repository cannot tell them from dead ones: the
 * status of an execution whose server or database went away stays as it was.
 */
@ApplicationScoped
public class LiveRuns {

  private static final Set<BatchStatus> LIVE =
      EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

  private final Map<Long, JobContext> contexts = new ConcurrentHashMap<>();

  /** An execution begins its work. */
  public void enter(JobContext context) {
    contexts.put(context.getExecutionId(), context);
  }

  /** The ids of those at work. */
  public Set<Long> executions() {
    contexts.values().removeIf(context -> !LIVE.contains(context.getBatchStatus()));
    return Set.copyOf(contexts.keySet());
  }
}
