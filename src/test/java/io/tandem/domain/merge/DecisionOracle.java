package io.tandem.domain.merge;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.DecisionCase.Happened;
import io.tandem.domain.merge.DecisionCase.Open;
import io.tandem.domain.merge.DecisionCase.Values;
import java.util.Optional;

/** The rules R2 and R8 to R11 of the design once more, told in their own words. */
record DecisionOracle(DecisionCase told) {

  private record Answer(String rule, Optional<SyncSystem> origin) {}

  /** What must become of the field. */
  DecisionCase.Result result() {
    Answer answer = answer();
    return told.result(answer.rule(), answer.origin());
  }

  private Answer answer() {
    boolean alike = told.values() == Values.EQUAL || told.values() == Values.BOTH_EMPTY;
    if (told.happened() == Happened.NEITHER) {
      return stays("settled");
    }
    if (alike) {
      return stays("same-value");
    }
    return switch (told.happened()) {
      case NETSUITE -> changedIn(NETSUITE, "one-side-changed");
      case HUBSPOT -> changedIn(HUBSPOT, "one-side-changed");
      case FIRST_MATCH -> told.values() == Values.DIFFERENT ? bothSpeak() : fill();
      default -> bothSpeak();
    };
  }

  /** R10: at the first match the empty side is filled, where it may be written to. */
  private Answer fill() {
    SyncSystem full = told.values() == Values.ONLY_NETSUITE ? NETSUITE : HUBSPOT;
    return flows(full, "filled-at-first-match");
  }

  /** R8: two sides that differ are a conflict only where both directions are open. */
  private Answer bothSpeak() {
    return switch (told.open()) {
      case TO_HUBSPOT -> changedIn(NETSUITE, "direction-decides");
      case TO_NETSUITE -> changedIn(HUBSPOT, "direction-decides");
      case NONE -> stays("direction-forbids");
      case BOTH -> conflict();
    };
  }

  /** R9: the default app wins, unless it has nothing to win with. */
  private Answer conflict() {
    SyncSystem app = told.defaultApp();
    return isEmpty(app) ? flows(app.other(), "kept-because-empty") : flows(app, "default-app-wins");
  }

  /** R8: a change on one side flows; R11: clearing is a change only where it is to be. */
  private Answer changedIn(SyncSystem side, String rule) {
    if (!isEmpty(side)) {
      return flows(side, rule);
    }
    return told.onClear() == OnClear.KEEP ? stays("kept-cleared") : flows(side, "cleared-by-other");
  }

  /** R2: nothing is written against the direction, whatever else is set. */
  private Answer flows(SyncSystem origin, String rule) {
    boolean open =
        told.open() == Open.BOTH
            || told.open() == (origin == NETSUITE ? Open.TO_HUBSPOT : Open.TO_NETSUITE);
    return open ? new Answer(rule, Optional.of(origin)) : stays("direction-forbids");
  }

  private static Answer stays(String rule) {
    return new Answer(rule, Optional.empty());
  }

  private boolean isEmpty(SyncSystem side) {
    return told.values() == Values.BOTH_EMPTY
        || told.values() == (side == NETSUITE ? Values.ONLY_HUBSPOT : Values.ONLY_NETSUITE);
  }
}
