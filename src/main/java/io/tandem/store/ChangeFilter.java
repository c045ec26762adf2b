package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which changes of a plan to show; what is empty lets all in. Field and rule are asked of one diff:
 * both given, the field must be written by that rule.
 *
 * @param target the system that is written to
 * @param operation one of {@link PlannedChange#OPERATIONS}
 * @param status one of {@link PlannedChange#STATUSES}
 * @param record a record that is read or written
 */
public record ChangeFilter(
    Optional<SyncSystem> target,
    Optional<String> operation,
    Optional<String> field,
    Optional<MergeRule> rule,
    Optional<String> status,
    Optional<RecordId> record) {

  /** Lets everything in. */
  public static final ChangeFilter ALL =
      new ChangeFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The conditions on the change {@code c}, with {@code and} before each. */
  String conditions() {
    StringBuilder text = new StringBuilder();
    target.ifPresent(given -> text.append(" and c.targetSystem = :target"));
    operation.ifPresent(given -> text.append(" and c.operation = :operation"));
    status.ifPresent(given -> text.append(" and c.status = :status"));
    if (field.isPresent() || rule.isPresent()) {
      text.append(" and c.traits like :traits escape '!'");
    }
    record.ifPresent(
        given ->
            text.append(
                " and (c.sourceSystem = :system and c.sourceId = :record"
                    + " or c.targetSystem = :system and c.targetId = :record)"));
    return text.toString();
  }

  /** The values that the conditions name. */
  Map<String, Object> parameters() {
    Map<String, Object> values = new LinkedHashMap<>();
    target.ifPresent(given -> values.put("target", given));
    operation.ifPresent(
        given -> values.put("operation", ChangeEntity.Operation.valueOf(upper(given))));
    status.ifPresent(given -> values.put("status", ChangeEntity.Status.valueOf(upper(given))));
    if (field.isPresent() || rule.isPresent()) {
      values.put("traits", Traits.like(field, rule));
    }
    record.ifPresent(
        given -> {
          values.put("system", given.system());
          values.put("record", given.value());
        });
    return values;
  }

  private static String upper(String key) {
    return key.toUpperCase(Locale.ROOT);
  }
}
