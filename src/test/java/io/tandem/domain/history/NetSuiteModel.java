package io.tandem.domain.history;

import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import java.util.List;
import java.util.Optional;

/** A NetSuite that cuts names, strips telephone numbers, tells of deletions and not of merges. */
final class NetSuiteModel extends SystemModel {

  static final int NAME_LENGTH = 8;

  NetSuiteModel(Clock clock) {
    super(SyncSystem.NETSUITE, clock);
  }

  @Override
  boolean takes(Row row, String property, String value) {
    return true;
  }

  @Override
  String keeps(String property, String value) {
    return switch (property) {
      case "name" -> value.substring(0, Math.min(value.length(), NAME_LENGTH));
      case "phone" -> value.replaceAll("[ ()-]", "");
      default -> value;
    };
  }

  /** The loser disappears, and all that it had with it. */
  void merge(Row survivor, Row loser) {
    delete(loser);
    loser.deletedAt = 0;
    touch(survivor);
  }

  @Override
  List<RecordId> gone(long from, long ceiling) {
    return rows.values().stream()
        .filter(row -> row.deleted && row.deletedAt >= from && row.deletedAt <= ceiling)
        .map(row -> row.id)
        .toList();
  }

  @Override
  Optional<ExclusionReason> barred(Row row, Setup setup) {
    if (row.inactive) {
      return Optional.of(ExclusionReason.INACTIVE);
    }
    return setup.filtered() && row.outside
        ? Optional.of(ExclusionReason.FILTER_CATEGORY)
        : Optional.empty();
  }
}
