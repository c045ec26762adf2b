package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import java.util.Optional;

/**
 * What the merge decided for one field.
 *
 * @param field Tandem's field name
 * @param rule the rule that decided
 * @param origin the side whose value flows; empty where nothing is to be written
 */
public record FieldDecision(String field, MergeRule rule, Optional<SyncSystem> origin) {

  static FieldDecision keep(String field, MergeRule rule) {
    return new FieldDecision(field, rule, Optional.empty());
  }

  /** The side to write to; empty where nothing is to be written. */
  public Optional<SyncSystem> target() {
    return origin.map(SyncSystem::other);
  }
}
