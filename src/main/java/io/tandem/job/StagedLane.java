package io.tandem.job;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.StagedRecord;
import io.tandem.store.StagedRecords;
import java.util.List;

/** Groups of staged records that a step goes through, one group after the other. */
public enum StagedLane {
  AMBIGUOUS_NETSUITE(SyncSystem.NETSUITE),
  PENDING_NETSUITE(SyncSystem.NETSUITE),
  DEFERRED_NETSUITE(SyncSystem.NETSUITE),
  WITHOUT_KEY_NETSUITE(SyncSystem.NETSUITE),
  AMBIGUOUS_HUBSPOT(SyncSystem.HUBSPOT),
  PENDING_HUBSPOT(SyncSystem.HUBSPOT),
  DEFERRED_HUBSPOT(SyncSystem.HUBSPOT),
  WITHOUT_KEY_HUBSPOT(SyncSystem.HUBSPOT);

  private final SyncSystem system;

  StagedLane(SyncSystem system) {
    this.system = system;
  }

  /** The group's next records behind the one given. */
  List<StagedRecord> page(StagedRecords staged, RunId run, String after, int limit) {
    return switch (this) {
      case AMBIGUOUS_NETSUITE, AMBIGUOUS_HUBSPOT -> staged.ambiguous(system, after, limit);
      case PENDING_NETSUITE, PENDING_HUBSPOT -> staged.pending(system, after, limit);
      case DEFERRED_NETSUITE, DEFERRED_HUBSPOT -> staged.deferred(system, after, limit);
      case WITHOUT_KEY_NETSUITE, WITHOUT_KEY_HUBSPOT ->
          staged.withoutKey(system, run, after, limit);
    };
  }
}
