package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import java.util.Locale;

/**
 * How many of a run's writes to one system stand where.
 *
 * @param operation {@code create} or {@code update}
 * @param status {@code planned}, {@code applied}, {@code rejected} or {@code superseded}
 */
public record ChangeCount(SyncSystem target, String operation, String status, long changes) {

  ChangeCount(
      SyncSystem target, ChangeEntity.Operation operation, ChangeEntity.Status status, long count) {
    this(
        target,
        operation.name().toLowerCase(Locale.ROOT),
        status.name().toLowerCase(Locale.ROOT),
        count);
  }
}
