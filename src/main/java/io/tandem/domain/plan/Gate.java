package io.tandem.domain.plan;

import io.tandem.domain.run.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a plan waits for a person, or passes.
 *
 * @param mode how far the run was asked to go
 * @param firstRun how far it may go if no run before it has ever come to its end
 * @param breakers what passes without a person
 */
public record Gate(Mode mode, Mode firstRun, Breakers breakers) {

  private static final String WAY_ON = "Look at its changes, then approve or discard the plan";

  /**
   * Judges a plan that no person has approved.
   *
   * @param isFirst whether no run before has ever come to its end
   */
  public Clearance judge(PlanSize size, boolean isFirst) {
    List<String> reasons = new ArrayList<>();
    if (mode == Mode.PREVIEW) {
      reasons.add("A preview");
    } else if (isFirst && firstRun == Mode.PREVIEW) {
      reasons.add("The first run of an installation is a preview (tandem.first-run)");
    }
    reasons.addAll(breakers.trippedBy(size));
    if (reasons.isEmpty()) {
      return new Clearance.Granted();
    }
    reasons.add(WAY_ON);
    return new Clearance.Withheld(String.join(". ", reasons));
  }
}
