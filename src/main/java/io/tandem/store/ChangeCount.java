package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;

/**
 * How many of a run's writes to one system stand where.
 *
 * @param operation {@code create} or {@code update}
 * @param status one of {@link PlannedChange#STATUSES}
 */
public record ChangeCount(SyncSystem target, String operation, String status, long changes) {

  ChangeCount(
      SyncSystem target, ChangeEntity.Operation operation, ChangeEntity.Status status, long count) {
    this(target, operation.key(), status.key(), count);
  }
}
