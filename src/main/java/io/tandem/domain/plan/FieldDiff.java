package io.tandem.domain.plan;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;

/**
 * One field of a planned write.
 *
 * @param field Tandem's field name
 * @param before the target's value now, "" for none
 * @param after the value to be written, in the target's words; "" clears
 * @param original the same value in its origin's words
 * @param origin the system that the value comes from
 * @param rule why it flows
 */
public record FieldDiff(
    String field, String before, String after, String original, SyncSystem origin, MergeRule rule) {

  /** Whether it changes anything: a group is written as a whole, also its equal parts. */
  public boolean changes() {
    return !after.equals(before);
  }

  /** Whether it empties a field that has a value. */
  public boolean blanks() {
    return after.isEmpty() && !before.isEmpty();
  }
}
