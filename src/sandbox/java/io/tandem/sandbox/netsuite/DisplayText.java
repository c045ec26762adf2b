package io.tandem.sandbox.netsuite;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns {@code BUILTIN.DF(column)} into the display text of a reference (article_0824094533). */
record DisplayText(Account account) {

  private static final Pattern CALL =
      Pattern.compile("(?i)\\bBUILTIN\\.DF\\s*\\(\\s*((?:\\w+\\.)?(\\w+))\\s*\\)");

  String resolved(String sql) {
    return CALL.matcher(sql).replaceAll(this::replacement);
  }

  private String replacement(MatchResult call) {
    String column = call.group(1);
    String shown =
        field(call.group(2)).map(field -> shown(field, column)).orElseGet(() -> plain(column));
    return Matcher.quoteReplacement(shown);
  }

  private Optional<RecordField> field(String column) {
    return Stream.of(RecordType.values())
        .flatMap(type -> account.schema(type).column(column).stream())
        .findFirst();
  }

  private static String shown(RecordField field, String column) {
    if (field.kind() == FieldKind.FLAG) {
      return "CASE " + column + " WHEN 'T' THEN 'Yes' ELSE 'No' END";
    }
    return field
        .list()
        .map(list -> shown(list, field.kind(), column))
        .orElseGet(() -> plain(column));
  }

  private static String shown(ChoiceList list, FieldKind kind, String column) {
    return kind == FieldKind.MULTI ? list.displayAll(column) : list.display(column);
  }

  private static String plain(String column) {
    return "CAST(" + column + " AS VARCHAR)";
  }
}
