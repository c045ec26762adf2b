package io.tandem.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The document that says, for people, how every field is decided. */
final class DecisionTable {

  private static final String HEAD =
      """
      # How a field is decided

      Generated from the code by `DecisionTableTest`; do not edit it.

      For each field of a linked person Tandem compares three things: what NetSuite has, what HubSpot
      has, and what both had when they were last settled. Values are compared by what they say, not
      by how they are written. *First match*: the two have never been settled in this field. *Both
      changed* and a first match with two different values are conflicts, which only exist where both
      directions are open. Where a cell says *any*, it makes no difference.

      ## The decision

      | What happened | NetSuite empty? | HubSpot empty? | Equal? | Directions open | Default app \
      | On clear | Rule | Flows from | NetSuite afterwards | HubSpot afterwards |
      |---|---|---|---|---|---|---|---|---|---|---|
      """;

  private static final String GUARDS =
      """

      ## Fields with conditions of their own

      The conditions come after the decision above: they hold back what would flow. The fields of a
      group, such as the parts of an address, are decided as one; here they stand with a slash between
      them. Both directions are open; HubSpot is the default app, but for the stage.

      | Situation | Settled at | NetSuite has | HubSpot has | Rule | Flows from |
      |---|---|---|---|---|---|
      """;

  private static final String RULES =
      """

      ## The rules

      | Rule | Meaning |
      |---|---|
      """;

  private DecisionTable() {}

  /** The document as the code has it. */
  static String generated() {
    List<String> lines = new ArrayList<>();
    rows().forEach(row -> lines.add(row.line()));
    String guards = lines(GuardExample.all().stream().map(GuardExample::line));
    String rules =
        lines(
            Stream.of(MergeRule.values())
                .map(rule -> "| %s | %s |".formatted(rule.key(), rule.meaning())));
    return HEAD + lines(lines.stream()) + GUARDS + guards + RULES + rules;
  }

  private static List<DecisionRow> rows() {
    return DecisionRow.merged(
        DecisionCase.all().map(one -> DecisionRow.of(one, one.decided().get(0))).toList());
  }

  /** The rows that a document has. */
  static List<DecisionRow> parse(String document) {
    return document
        .substring(document.indexOf("## The decision"), document.indexOf("## Fields with"))
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(DecisionRow::parse)
        .toList();
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").reduce("", String::concat);
  }
}
