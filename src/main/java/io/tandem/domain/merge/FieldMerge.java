package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.Optional;

/**
 * The three-way merge of one field, on normalised values. A pure function: the same values always
 * give the same decision.
 *
 * @param mapping the field's own rules
 * @param direction which way the whole sync may write
 */
record FieldMerge(FieldMapping mapping, Direction direction) {

  /** One side of the field: its value now and, unless this is the first match, its base. */
  record Side(String value, Optional<String> base) {
    boolean changed() {
      return base.isPresent() && !base.get().equals(value);
    }

    boolean empty() {
      return value.isEmpty();
    }
  }

  FieldDecision decide(Side netsuite, Side hubspot) {
    if (netsuite.value().equals(hubspot.value())) {
      return FieldDecision.keep(mapping.name(), MergeRule.SETTLED);
    }
    if (netsuite.base().isEmpty()) {
      return firstMatch(netsuite, hubspot);
    }
    if (netsuite.changed() && hubspot.changed()) {
      return conflict(netsuite, hubspot);
    }
    if (netsuite.changed() || hubspot.changed()) {
      return changedOnlyIn(
          netsuite.changed() ? SyncSystem.NETSUITE : SyncSystem.HUBSPOT,
          netsuite.changed() ? netsuite : hubspot,
          MergeRule.ONE_SIDE_CHANGED);
    }
    return FieldDecision.keep(mapping.name(), MergeRule.SETTLED);
  }

  private FieldDecision firstMatch(Side netsuite, Side hubspot) {
    if (netsuite.empty() || hubspot.empty()) {
      return flow(
          netsuite.empty() ? SyncSystem.HUBSPOT : SyncSystem.NETSUITE,
          MergeRule.FILLED_AT_FIRST_MATCH);
    }
    return conflict(netsuite, hubspot);
  }

  /**
   * A conflict exists only where both directions are open: with one of them closed, the only
   * origin's value flows, unless it is empty.
   */
  private FieldDecision conflict(Side netsuite, Side hubspot) {
    for (SyncSystem origin : SyncSystem.values()) {
      if (allowsWriteTo(origin.other()) && !allowsWriteTo(origin)) {
        return changedOnlyIn(
            origin, sideOf(origin, netsuite, hubspot), MergeRule.DIRECTION_DECIDES);
      }
    }
    SyncSystem winner = mapping.defaultApp();
    if (sideOf(winner, netsuite, hubspot).empty()) {
      return flow(winner.other(), MergeRule.NON_EMPTY_SURVIVES);
    }
    return flow(winner, MergeRule.DEFAULT_APP_WINS);
  }

  private FieldDecision changedOnlyIn(SyncSystem origin, Side changed, MergeRule rule) {
    if (!changed.empty()) {
      return flow(origin, rule);
    }
    return mapping.onClear() == OnClear.PROPAGATE
        ? flow(origin, MergeRule.CLEARED_BY_OTHER)
        : FieldDecision.keep(mapping.name(), MergeRule.KEPT_CLEARED);
  }

  private FieldDecision flow(SyncSystem origin, MergeRule rule) {
    return allowsWriteTo(origin.other())
        ? new FieldDecision(mapping.name(), rule, Optional.of(origin))
        : FieldDecision.keep(mapping.name(), MergeRule.DIRECTION_FORBIDS);
  }

  private boolean allowsWriteTo(SyncSystem target) {
    return direction.allowsWriteTo(target) && mapping.direction().allowsWriteTo(target);
  }

  private static Side sideOf(SyncSystem system, Side netsuite, Side hubspot) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }
}
