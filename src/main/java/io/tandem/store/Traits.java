package io.tandem.store;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.FieldDiff;
import java.util.List;
import java.util.Optional;

/**
 * Which fields a change writes by which rules, as text to be searched: {@code
 * |email:SAME_VALUE|name:ONE_SIDE_CHANGED|}. It holds no values.
 */
final class Traits {

  private Traits() {}

  static String of(List<FieldDiff> diffs) {
    return diffs.stream()
        .map(diff -> diff.field() + ":" + diff.rule().name())
        .collect(joining("|", "|", "|"));
  }

  /** What the text is like, escaped with !, if the field is written by the rule. */
  static String like(Optional<String> field, Optional<MergeRule> rule) {
    return "%"
        + field.map(name -> "|" + escaped(name) + ":").orElse(":")
        + rule.map(found -> escaped(found.name()) + "|").orElse("")
        + "%";
  }

  private static String escaped(String text) {
    return text.replaceAll("([!%_])", "!$1");
  }
}
