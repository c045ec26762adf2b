package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One record as its own system has it. */
final class Row {

  final RecordId id;
  final Map<String, String> values = new TreeMap<>();
  final List<String> additionalEmails = new ArrayList<>();
  final List<RecordId> absorbed = new ArrayList<>();
  final NavigableSet<Long> readings = new TreeSet<>();
  Optional<RecordId> partner = Optional.empty();
  boolean deleted;
  boolean inactive;
  boolean outside;
  long deletedAt;
  long modified;

  Row(RecordId id) {
    this.id = id;
  }

  /** When what happened at that time was first read. */
  long read(long time) {
    return Optional.ofNullable(readings.ceiling(time)).orElse(Long.MAX_VALUE);
  }

  String get(String property) {
    return values.getOrDefault(property, "");
  }
}
