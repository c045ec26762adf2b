package io.tandem.operations;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.Standing;
import io.tandem.store.ChangeCount;
import io.tandem.store.Run;
import io.tandem.store.RunCount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run with all that people want to know of it.
 *
 * @param steps its steps in the order they began
 * @param counts what became of the records it read
 * @param writes what it wrote
 */
public record RunReport(
    Run run, List<StepReport> steps, List<RunCount> counts, List<ChangeCount> writes) {

  /** How far one step has come; read and written are records, over all restarts. */
  public record StepReport(String name, String status, long read, long written) {}

  /** How many records the run read from a system: each of them stands in exactly one state. */
  public long read(SyncSystem system) {
    return counts.stream()
        .filter(count -> count.system() == system)
        .mapToLong(RunCount::records)
        .sum();
  }

  /** How many of the records read from a system ended in the state. */
  public long count(SyncSystem system, Outcome outcome) {
    return byReason(system, outcome).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The same, by reason. */
  public Map<String, Long> byReason(SyncSystem system, Outcome outcome) {
    Map<String, Long> reasons = new TreeMap<>();
    counts.stream()
        .filter(count -> count.system() == system && count.outcome() == outcome)
        .forEach(count -> reasons.merge(count.reason(), count.records(), Long::sum));
    return reasons;
  }

  /**
   * How many records read from a system have a counterpart created, or to be created, although they
   * have no address by which it could have been found there: it may exist already.
   */
  public long withoutKey(SyncSystem system) {
    return counts.stream()
        .filter(count -> count.system() == system && count.reason().equals(Standing.WITHOUT_KEY))
        .mapToLong(RunCount::records)
        .sum();
  }

  /** How many writes to a system stand so: operation create or update, any status. */
  public long writes(SyncSystem target, String operation, String status) {
    return writes.stream()
        .filter(count -> count.target() == target)
        .filter(count -> count.operation().equals(operation) && count.status().equals(status))
        .mapToLong(ChangeCount::changes)
        .sum();
  }

  /** How many writes to a system stand so, whatever they do. */
  public long writes(SyncSystem target, String status) {
    return writes(target, "create", status) + writes(target, "update", status);
  }

  /** How long it has run, or ran. */
  public Duration duration() {
    return Duration.between(run.started(), run.ended().orElseGet(Instant::now));
  }

  public double recordsPerSecond() {
    long records = read(SyncSystem.NETSUITE) + read(SyncSystem.HUBSPOT);
    return records * 1000.0 / Math.max(1, duration().toMillis());
  }
}
