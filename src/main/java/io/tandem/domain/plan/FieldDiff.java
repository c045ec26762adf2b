package io.tandem.domain.plan;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;

/**
 * One field of a planned write.
 *
 * @param field Tandem's field name
 * @param before the target's value now, "" for none
 * @param after the value to be written, as its origin has it; "" clears
 * @param origin the system that the value comes from
 * @param rule why it flows
 */
public record FieldDiff(
    String field, String before, String after, SyncSystem origin, MergeRule rule) {}
