package io.tandem.domain.plan;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.SyncRules;

/**
 * One field of a planned write.
 *
 * @param field Tandem's field name
 * @param before the target's value now, "" for none
 * @param after the value to be written, in the target's words; "" clears
 * @param original the same value in its origin's words
 * @param origin the system that the value comes from
 * @param rule why it flows
 * @param mapping the print of the field's mapping under which it was planned
 */
public record FieldDiff(
    String field,
    String before,
    String after,
    String original,
    SyncSystem origin,
    MergeRule rule,
    String mapping) {

  /** Whether it changes anything: a group is written as a whole, also its equal parts. */
  public boolean changes() {
    return !after.equals(before);
  }

  /** Whether its field is still mapped as it was when this was planned. */
  public boolean isUnder(SyncRules rules) {
    return rules.mapping(field).filter(now -> now.print().equals(mapping)).isPresent();
  }

  /** Whether it empties a field that has a value. */
  public boolean blanks() {
    return after.isEmpty() && !before.isEmpty();
  }
}
