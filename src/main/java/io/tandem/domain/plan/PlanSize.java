package io.tandem.domain.plan;

import io.tandem.domain.customer.SyncSystem;
import java.util.Map;

/**
 * How much a plan would change, all counted before the first write.
 *
 * @param creates records to be created, by the system that gets them
 * @param updates records to be updated, by the system that has them
 * @param blanked values that would be emptied, in both systems together
 * @param linked people who are linked, of whom the updates are a part
 */
public record PlanSize(
    Map<SyncSystem, Long> creates, Map<SyncSystem, Long> updates, long blanked, long linked) {

  public PlanSize {
    creates = Map.copyOf(creates);
    updates = Map.copyOf(updates);
  }

  /** Records to be created in a system. */
  public long createsIn(SyncSystem system) {
    return creates.getOrDefault(system, 0L);
  }

  /** Records to be updated in a system. */
  public long updatesIn(SyncSystem system) {
    return updates.getOrDefault(system, 0L);
  }
}
