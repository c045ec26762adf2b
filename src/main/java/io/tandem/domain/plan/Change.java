package io.tandem.domain.plan;

import io.tandem.domain.merge.SyncRules;
import java.util.Optional;

/**
 * One planned write.
 *
 * @param id its place in the plan
 * @param draft what to write, where, and why
 */
public record Change(ChangeId id, Draft draft) {

  /** The change as far as {@link Draft#under its fields are still mapped as they were}. */
  public Optional<Change> under(SyncRules rules) {
    return draft.under(rules).map(held -> new Change(id, held));
  }
}
