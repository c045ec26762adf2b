package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The three-way merge of one field, or of a group of fields as one, on normalised values. A pure
 * function: the same values always give the same verdict.
 *
 * @param rules the field's own rules
 * @param direction which way the whole sync may write
 * @param optOut whether the field says that somebody does not want mail
 */
record FieldMerge(FieldRules rules, Direction direction, boolean optOut) {

  /**
   * One side of the field.
   *
   * @param value its value now, part by part
   * @param base its value when the two were settled; empty if this is the first match
   * @param hasPartner whether the other system has words for the value
   */
  record Side(List<String> value, Optional<List<String>> base, boolean hasPartner) {

    boolean changed() {
      return base.isPresent() && !base.get().equals(value);
    }

    boolean empty() {
      return value.stream().allMatch(String::isEmpty);
    }

    /** Whether all that this side has stands on the other side too, and more. */
    boolean isPartOf(Side other) {
      return IntStream.range(0, value.size())
          .allMatch(i -> value.get(i).isEmpty() || value.get(i).equals(other.value.get(i)));
    }
  }

  /**
   * What was decided.
   *
   * @param origin the side whose value flows; empty where nothing is to be written
   */
  record Verdict(MergeRule rule, Optional<SyncSystem> origin) {

    static Verdict keep(MergeRule rule) {
      return new Verdict(rule, Optional.empty());
    }
  }

  Verdict decide(Side netsuite, Side hubspot) {
    boolean first = netsuite.base().isEmpty();
    if (netsuite.value().equals(hubspot.value())) {
      return first && netsuite.empty() ? defaultWhenEmpty() : same(netsuite, hubspot);
    }
    if (first) {
      return firstMatch(netsuite, hubspot);
    }
    if (netsuite.changed() && hubspot.changed()) {
      return conflict(netsuite, hubspot);
    }
    if (netsuite.changed()) {
      return changedOnlyIn(SyncSystem.NETSUITE, netsuite, hubspot, MergeRule.ONE_SIDE_CHANGED);
    }
    if (hubspot.changed()) {
      return changedOnlyIn(SyncSystem.HUBSPOT, netsuite, hubspot, MergeRule.ONE_SIDE_CHANGED);
    }
    return Verdict.keep(MergeRule.SETTLED);
  }

  private static Verdict same(Side netsuite, Side hubspot) {
    boolean unchanged = netsuite.base().isPresent() && !netsuite.changed() && !hubspot.changed();
    return Verdict.keep(unchanged ? MergeRule.SETTLED : MergeRule.SAME_VALUE);
  }

  private Verdict defaultWhenEmpty() {
    for (SyncSystem target : SyncSystem.values()) {
      if (!rules.defaultIn(target).isEmpty() && allowsWriteTo(target)) {
        return new Verdict(MergeRule.DEFAULT_WHEN_EMPTY, Optional.of(target.other()));
      }
    }
    return Verdict.keep(MergeRule.SAME_VALUE);
  }

  private Verdict firstMatch(Side netsuite, Side hubspot) {
    if (netsuite.empty()) {
      return flow(SyncSystem.HUBSPOT, netsuite, hubspot, MergeRule.FILLED_AT_FIRST_MATCH);
    }
    if (hubspot.empty()) {
      return flow(SyncSystem.NETSUITE, netsuite, hubspot, MergeRule.FILLED_AT_FIRST_MATCH);
    }
    return conflict(netsuite, hubspot);
  }

  /**
   * A conflict exists only where both directions are open: with one of them closed, the only
   * origin's value flows, unless it is empty.
   */
  private Verdict conflict(Side netsuite, Side hubspot) {
    for (SyncSystem origin : SyncSystem.values()) {
      if (allowsWriteTo(origin.other()) && !allowsWriteTo(origin)) {
        return changedOnlyIn(origin, netsuite, hubspot, MergeRule.DIRECTION_DECIDES);
      }
    }
    SyncSystem winner = rules.defaultApp();
    Side winning = sideOf(winner, netsuite, hubspot);
    Side losing = sideOf(winner.other(), netsuite, hubspot);
    if (winning.empty()) {
      return flow(winner.other(), netsuite, hubspot, MergeRule.KEPT_BECAUSE_EMPTY);
    }
    return winning.isPartOf(losing)
        ? flow(winner.other(), netsuite, hubspot, MergeRule.KEPT_BECAUSE_FULLER)
        : flow(winner, netsuite, hubspot, MergeRule.DEFAULT_APP_WINS);
  }

  private Verdict changedOnlyIn(SyncSystem origin, Side netsuite, Side hubspot, MergeRule rule) {
    if (!sideOf(origin, netsuite, hubspot).empty()) {
      return flow(origin, netsuite, hubspot, rule);
    }
    if (optOut) {
      return Verdict.keep(MergeRule.NEVER_OPT_IN);
    }
    return rules.onClear() == OnClear.PROPAGATE
        ? flow(origin, netsuite, hubspot, MergeRule.CLEARED_BY_OTHER)
        : Verdict.keep(MergeRule.KEPT_CLEARED);
  }

  private Verdict flow(SyncSystem origin, Side netsuite, Side hubspot, MergeRule rule) {
    Side from = sideOf(origin, netsuite, hubspot);
    Side to = sideOf(origin.other(), netsuite, hubspot);
    if (!allowsWriteTo(origin.other())) {
      return Verdict.keep(MergeRule.DIRECTION_FORBIDS);
    }
    if (rules.onlyIfEmpty() && !to.empty()) {
      return Verdict.keep(MergeRule.ONLY_IF_EMPTY);
    }
    if (!from.hasPartner()) {
      return Verdict.keep(MergeRule.VALUE_WITHOUT_PARTNER);
    }
    return origin == SyncSystem.NETSUITE && wouldMoveBack(from, to)
        ? Verdict.keep(MergeRule.FORWARD_ONLY)
        : new Verdict(rule, Optional.of(origin));
  }

  private boolean wouldMoveBack(Side from, Side to) {
    return !rules.forward().isEmpty() && rank(from) < rank(to);
  }

  private int rank(Side side) {
    return rules.forward().indexOf(side.value().get(0));
  }

  private boolean allowsWriteTo(SyncSystem target) {
    return direction.allowsWriteTo(target) && rules.direction().allowsWriteTo(target);
  }

  private static Side sideOf(SyncSystem system, Side netsuite, Side hubspot) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }
}
