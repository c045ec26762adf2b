package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.connector.Attempts;
import io.tandem.connector.Crew;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.system.WriteOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadFactory;

/**
 * Writes records, one a call and several at once, or many in one asynchronous batch. A create is an
 * upsert by external id, and an address is written to the line that holds it, so that sending a
 * change again has one effect.
 *
 * @param batch how large loads are sent; empty if they are not sent otherwise
 */
record EntityWriter(
    Destinations destinations, SingleWrite single, Optional<BatchWrite> batch, Crew crew) {

  /** How long a batch may wait for others' and then take. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  static EntityWriter of(
      NetSuiteConfig config,
      NetSuiteApi api,
      Attempts attempts,
      EntityBody body,
      Destinations destinations,
      EntityReader reader,
      SyncRules rules,
      ThreadFactory threads) {
    AsyncJobs jobs = new AsyncJobs(api, attempts, body.type(), PATIENCE);
    SentCheck check = new SentCheck(rules);
    OptionalInt least = config.batch();
    return new EntityWriter(
        destinations,
        new SingleWrite(api, reader.suiteQl(), body, destinations, attempts),
        least.isPresent()
            ? Optional.of(new BatchWrite(jobs, body, reader, check, least.getAsInt()))
            : Optional.empty(),
        Crew.of(SyncSystem.NETSUITE, config.concurrency(), threads));
  }

  /** One outcome for each change, in their order; values as they were sent. */
  List<WriteOutcome> write(List<Change> changes) {
    Map<ChangeId, Destination> known = destinations.of(changes);
    Optional<BatchWrite> large = batch.filter(all -> changes.size() >= all.least());
    Map<ChangeId, WriteOutcome> done = large.map(all -> all.send(changes, known)).orElse(Map.of());
    Stumbles stumbles = new Stumbles();
    return crew.each(
        changes,
        change ->
            done.containsKey(change.id())
                ? done.get(change.id())
                // A batch may have moved what was known before it.
                : stumbles.watch(
                    () ->
                        single.send(
                            change,
                            Optional.of(known.get(change.id())).filter(x -> large.isEmpty()))));
  }
}
