package io.tandem.domain.merge;

import io.tandem.domain.Sample;
import java.util.Map;

/** One field of one person, ready to be merged: read it from left to right. */
record MergeCase(Direction direction, FieldMapping field, Settled base) {

  static MergeCase firstMatch(Direction direction, FieldMapping field) {
    return new MergeCase(direction, field, Settled.nothing());
  }

  static MergeCase settledAt(
      Direction direction, FieldMapping field, String netsuite, String hubspot) {
    return new MergeCase(direction, field, Sample.settled(field, netsuite, hubspot));
  }

  FieldDecision now(String netsuite, String hubspot) {
    return Sample.rules(direction, field)
        .merge(
            Sample.customer(Map.of(field.name(), netsuite)),
            Sample.contact(Map.of(field.name(), hubspot)),
            base)
        .get(0);
  }
}
