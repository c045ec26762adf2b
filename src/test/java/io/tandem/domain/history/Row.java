package io.tandem.domain.history;

import io.tandem.domain.customer.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One record as its own system has it. */
final class Row {

  final RecordId id;
  final Map<String, String> values = new TreeMap<>();
  final List<String> additionalEmails = new ArrayList<>();
  final List<RecordId> absorbed = new ArrayList<>();
  Optional<RecordId> partner = Optional.empty();
  boolean deleted;
  boolean inactive;
  boolean outside;
  long deletedAt;
  long modified;
  long lastRead;

  Row(RecordId id) {
    this.id = id;
  }

  String get(String property) {
    return values.getOrDefault(property, "");
  }
}
