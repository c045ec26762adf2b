package io.tandem.domain.plan;

import io.tandem.domain.customer.EmailAddress;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.SyncRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A write that the plan intends, before it has its place in the plan.
 *
 * @param source the record that the values come from
 * @param target the record to be written; empty if it is to be created
 * @param diffs never empty
 */
public record Draft(RecordId source, Optional<RecordId> target, List<FieldDiff> diffs) {

  public Draft {
    diffs = List.copyOf(diffs);
    if (diffs.isEmpty()) {
      throw new IllegalArgumentException("A change of " + source + " without a field to write");
    }
  }

  /** The records that it is about: its source, and its target if there is one. */
  public Stream<RecordId> records() {
    return Stream.concat(Stream.of(source), target.stream());
  }

  /**
   * The write as far as its fields are still mapped as they were when it was planned: what it has
   * left in another property says nothing about the one that the field has now.
   *
   * @return empty if none of them is
   */
  public Optional<Draft> under(SyncRules rules) {
    return Optional.of(diffs.stream().filter(diff -> diff.isUnder(rules)).toList())
        .filter(held -> !held.isEmpty())
        .map(held -> new Draft(source, target, held));
  }

  /** The system to be written to. */
  public SyncSystem targetSystem() {
    return source.system().other();
  }

  /** What to write, by Tandem's field names; groups with all their parts. */
  public Map<String, String> values() {
    return diffs.stream().collect(Collectors.toMap(FieldDiff::field, FieldDiff::after));
  }

  /** Whether the person has a valid e-mail address to be recognised by. */
  public boolean hasKey() {
    return EmailAddress.isValid(values().getOrDefault(StandardField.EMAIL, ""));
  }

  /** What changes by the write, by Tandem's field names. */
  public Map<String, String> changedValues() {
    return diffs.stream()
        .filter(FieldDiff::changes)
        .collect(Collectors.toMap(FieldDiff::field, FieldDiff::after));
  }
}
