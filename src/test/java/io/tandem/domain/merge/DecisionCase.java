package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldMerge.Side;
import io.tandem.domain.merge.FieldMerge.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One combination of all that the decision about a field depends on. */
record DecisionCase(
    Happened happened, Values values, Open open, SyncSystem defaultApp, OnClear onClear) {

  /** What happened since the two were last settled. */
  enum Happened {
    FIRST_MATCH("first match", true, true),
    NEITHER("neither changed", false, false),
    NETSUITE("NetSuite changed", true, false),
    HUBSPOT("HubSpot changed", false, true),
    BOTH("both changed", true, true);

    final String label;
    private final boolean netsuite;
    private final boolean hubspot;

    Happened(String label, boolean netsuite, boolean hubspot) {
      this.label = label;
      this.netsuite = netsuite;
      this.hubspot = hubspot;
    }

    /** What the side held when the two were settled; empty if they never were. */
    private Optional<List<String>> base(SyncSystem system, String now) {
      if (this == FIRST_MATCH) {
        return Optional.empty();
      }
      boolean changed = system == SyncSystem.NETSUITE ? netsuite : hubspot;
      return Optional.of(List.of(changed ? "before" : now));
    }
  }

  /** The values that the two sides have now: only the combinations that can exist. */
  enum Values {
    BOTH_EMPTY("", ""),
    ONLY_HUBSPOT("", "HubSpot's"),
    ONLY_NETSUITE("NetSuite's", ""),
    EQUAL("the common one", "the common one"),
    DIFFERENT("NetSuite's", "HubSpot's");

    final String netsuite;
    final String hubspot;

    Values(String netsuite, String hubspot) {
      this.netsuite = netsuite;
      this.hubspot = hubspot;
    }

    String in(SyncSystem system) {
      return system == SyncSystem.NETSUITE ? netsuite : hubspot;
    }
  }

  /** The directions that the sync and the field allow together. */
  enum Open {
    BOTH("both"),
    TO_HUBSPOT("only to HubSpot"),
    TO_NETSUITE("only to NetSuite"),
    NONE("none");

    final String label;

    Open(String label) {
      this.label = label;
    }

    boolean to(SyncSystem target) {
      return this == BOTH || this == (target == SyncSystem.HUBSPOT ? TO_HUBSPOT : TO_NETSUITE);
    }
  }

  /**
   * What becomes of the field.
   *
   * @param origin the side whose value flows; empty where nothing is written
   * @param netsuite NetSuite's value afterwards
   * @param hubspot HubSpot's value afterwards
   */
  record Result(String rule, Optional<SyncSystem> origin, String netsuite, String hubspot) {}

  static Stream<DecisionCase> all() {
    return Stream.of(Happened.values())
        .flatMap(
            happened ->
                Stream.of(Values.values())
                    .flatMap(
                        values ->
                            Stream.of(Open.values()).flatMap(open -> all(happened, values, open))));
  }

  private static Stream<DecisionCase> all(Happened happened, Values values, Open open) {
    return Stream.of(SyncSystem.values())
        .flatMap(
            app ->
                Stream.of(OnClear.values())
                    .map(onClear -> new DecisionCase(happened, values, open, app, onClear)));
  }

  /** What the code decides, the same whichever of the two directions closes one. */
  List<Result> decided() {
    return Stream.of(Direction.values())
        .flatMap(
            sync ->
                Stream.of(Direction.values())
                    .filter(own -> fits(sync, own))
                    .map(own -> decide(sync, own)))
        .distinct()
        .toList();
  }

  private boolean fits(Direction sync, Direction own) {
    return Stream.of(SyncSystem.values())
        .allMatch(
            target -> open.to(target) == (sync.allowsWriteTo(target) && own.allowsWriteTo(target)));
  }

  private Result decide(Direction sync, Direction own) {
    Verdict verdict =
        new FieldMerge(FieldRules.of(own, defaultApp, onClear), sync, false)
            .decide(side(SyncSystem.NETSUITE), side(SyncSystem.HUBSPOT));
    return result(verdict.rule().key(), verdict.origin());
  }

  /** What the two sides hold after a value has flowed. */
  Result result(String rule, Optional<SyncSystem> origin) {
    return new Result(
        rule,
        origin,
        values.in(origin.filter(SyncSystem.HUBSPOT::equals).orElse(SyncSystem.NETSUITE)),
        values.in(origin.filter(SyncSystem.NETSUITE::equals).orElse(SyncSystem.HUBSPOT)));
  }

  private Side side(SyncSystem system) {
    String now = values.in(system);
    return new Side(List.of(now), happened.base(system, now), true);
  }
}
