package io.tandem.domain.plan;

import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.merge.Settled;
import java.util.List;

/** What the plan says of one person. */
public sealed interface PlanResult {

  /** A rule keeps the person out. */
  record Excluded(ExclusionReason reason) implements PlanResult {}

  /** Nothing to write; the link's base becomes the one given. */
  record NoChange(Settled base) implements PlanResult {}

  /** A person known to one side only is to be created on the other. */
  record Create(Draft draft) implements PlanResult {}

  /**
   * Values of a linked person are to be written.
   *
   * @param drafts one for each system to be written to
   * @param base the link's base with the fields that need no write settled
   */
  record Update(List<Draft> drafts, Settled base) implements PlanResult {}
}
