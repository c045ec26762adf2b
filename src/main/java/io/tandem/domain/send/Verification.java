package io.tandem.domain.send;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.List;
import java.util.Optional;

/**
 * Decides by what is there whether a write was carried out whose answer was lost. A write is
 * carried out as a whole or not at all.
 *
 * @param rules the administrator's rules
 */
public record Verification(SyncRules rules) {

  /**
   * The outcome of a write that was sent.
   *
   * <p>Just before it was sent the target held the old values: where none of them is left, the
   * write was carried out, also if somebody has changed a value since. That change then stands
   * against the base that the write has set, and flows as the later one.
   *
   * @param found the target as it is now, or what was created for the source; empty if there is no
   *     such record
   * @return empty if the write was not carried out
   */
  public Optional<Applied> of(Draft draft, Optional<CustomerRecord> found) {
    return found
        .filter(record -> draft.target().isEmpty() || isWritten(draft, record))
        .map(record -> new Written(rules).of(draft, record));
  }

  private boolean isWritten(Draft draft, CustomerRecord target) {
    List<FieldDiff> changed =
        draft.diffs().stream()
            .filter(FieldDiff::changes)
            .filter(diff -> rules.mapping(diff.field()).isPresent())
            .toList();
    return !changed.isEmpty()
        && changed.stream()
            .noneMatch(
                diff ->
                    rules.holds(rules.mapping(diff.field()).orElseThrow(), target, diff.before()));
  }
}
