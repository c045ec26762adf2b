package io.tandem.job;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.StagedRecord;
import io.tandem.store.StagedRecords;
import java.util.List;

/** Groups of staged records that a step goes through, one group after the other. */
public enum StagedLane {
  AMBIGUOUS_NETSUITE(SyncSystem.NETSUITE, true),
  PENDING_NETSUITE(SyncSystem.NETSUITE, false),
  AMBIGUOUS_HUBSPOT(SyncSystem.HUBSPOT, true),
  PENDING_HUBSPOT(SyncSystem.HUBSPOT, false);

  private final SyncSystem system;
  private final boolean ambiguous;

  StagedLane(SyncSystem system, boolean ambiguous) {
    this.system = system;
    this.ambiguous = ambiguous;
  }

  List<StagedRecord> page(StagedRecords staged, String after, int limit) {
    return ambiguous
        ? staged.ambiguous(system, after, limit)
        : staged.pending(system, after, limit);
  }
}
