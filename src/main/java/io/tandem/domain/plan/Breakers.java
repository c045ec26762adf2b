package io.tandem.domain.plan;

import io.tandem.domain.customer.SyncSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a plan may do without a person having seen it. Beyond these bounds a fault is likelier than
 * the truth: a filter that was lost, a key that matches nobody, a mapping that empties a field.
 *
 * @param maxCreates records created at most, in both systems together
 * @param maxUpdatesPercent of a hundred linked people, how many of a system's records may be
 *     updated
 * @param maxBlanked values emptied at most, in both systems together
 */
public record Breakers(long maxCreates, int maxUpdatesPercent, long maxBlanked) {

  /** Fewer updates than this are no flood, whatever part of all they are. */
  private static final long FEW = 100;

  /**
   * The bounds that a plan exceeds, each as a sentence with the key, its bound and the number.
   *
   * @return empty if the plan stays within all of them
   */
  public List<String> trippedBy(PlanSize size) {
    List<String> tripped = new ArrayList<>();
    long creates = size.createsIn(SyncSystem.NETSUITE) + size.createsIn(SyncSystem.HUBSPOT);
    if (creates > maxCreates) {
      tripped.add(
          "tandem.breaker.max-creates is %d, and the plan creates %d records: %d in NetSuite, %d in HubSpot"
              .formatted(
                  maxCreates,
                  creates,
                  size.createsIn(SyncSystem.NETSUITE),
                  size.createsIn(SyncSystem.HUBSPOT)));
    }
    for (SyncSystem system : SyncSystem.values()) {
      updates(system, size, tripped);
    }
    if (size.blanked() > maxBlanked) {
      tripped.add(
          "tandem.breaker.max-blanked is %d, and the plan empties %d values"
              .formatted(maxBlanked, size.blanked()));
    }
    return tripped;
  }

  private void updates(SyncSystem system, PlanSize size, List<String> tripped) {
    long updates = size.updatesIn(system);
    if (updates >= FEW && updates * 100 > maxUpdatesPercent * size.linked()) {
      tripped.add(
          String.format(
              Locale.ROOT,
              "tandem.breaker.max-updates-percent is %d, and the plan updates %d of %d linked"
                  + " records in %s, %.1f %%",
              maxUpdatesPercent,
              updates,
              size.linked(),
              system.label(),
              updates * 100.0 / Math.max(1, size.linked())));
    }
  }
}
