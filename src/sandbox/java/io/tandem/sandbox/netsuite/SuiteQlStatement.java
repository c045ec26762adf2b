package io.tandem.sandbox.netsuite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SuiteQL text, held against the dialect's rules (help: article_0824094533) and turned into
 * what the database runs.
 */
record SuiteQlStatement(String text, String outsideQuotes, String topLevel) {

  private static final Pattern CLOCK =
      Pattern.compile("\\b(CURRENT_DATE|SYSDATE|SYSTIMESTAMP|CURRENT_TIMESTAMP)\\b");
  private static final Pattern FORBIDDEN =
      Pattern.compile("\\bLIMIT\\b|;|\\[|\\bFOR\\s+UPDATE\\b|\\bINFORMATION_SCHEMA\\b");
  private static final Pattern IN_LIST = Pattern.compile("\\bIN\\s*\\(([^()]*)\\)");
  private static final Pattern SHAPED =
      Pattern.compile("\\bGROUP\\s+BY\\b|\\bUNION\\b|\\bMINUS\\b|\\bINTERSECT\\b|\\bFETCH\\b");
  private static final Pattern AGGREGATE =
      Pattern.compile("\\bDISTINCT\\b|\\b(COUNT|MIN|MAX|SUM|AVG)\\s*\\(");
  private static final Pattern SUBQUERY =
      Pattern.compile("\\(\\s*SELECT\\b[^()]*(\\([^()]*\\)[^()]*)*\\)");
  private static final Pattern FROM = Pattern.compile("\\bFROM\\b");
  private static final Pattern ORDER = Pattern.compile("\\bORDER\\s+BY\\b");
  private static final Pattern LITERAL_TIME =
      Pattern.compile(
          "(?i)\\bTO_TIMESTAMP\\s*\\(\\s*('\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d')\\s*,"
              + "\\s*'YYYY-MM-DD HH24:MI:SS'\\s*\\)");
  private static final Pattern BOUND_TIME =
      Pattern.compile("(?i)\\bTO_TIMESTAMP\\s*\\(\\s*\\?\\s*,\\s*'YYYY-MM-DD HH24:MI:SS'\\s*\\)");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
  private static final int MAX_IN = 1000;

  static SuiteQlStatement of(String text) {
    String outsideQuotes = SqlMask.withoutQuotes(text);
    SuiteQlStatement statement =
        new SuiteQlStatement(text, outsideQuotes, SqlMask.withoutParentheses(outsideQuotes));
    statement.require();
    return statement;
  }

  /** The text with the account's clock in place of the database's. */
  String at(String localTime) {
    StringBuilder sql = new StringBuilder();
    Matcher matcher = CLOCK.matcher(outsideQuotes);
    int done = 0;
    while (matcher.find()) {
      sql.append(text, done, matcher.start()).append("TIMESTAMP '").append(localTime).append('\'');
      done = matcher.end();
    }
    return sql.append(text.substring(done)).toString();
  }

  /**
   * The text with {@code TO_TIMESTAMP(…)} resolved: the database would parse the value anew for
   * every row. Resolved parameters are taken out of the list.
   */
  SuiteQlStatement resolved(List<String> params) {
    String literal = LITERAL_TIME.matcher(text).replaceAll("TIMESTAMP $1");
    return literal.equals(text) ? bound(params) : of(literal).bound(params);
  }

  private SuiteQlStatement bound(List<String> params) {
    StringBuilder sql = new StringBuilder();
    Matcher matcher = BOUND_TIME.matcher(text);
    int done = 0;
    int removed = 0;
    while (matcher.find()) {
      int index = marks(matcher.start()) - removed;
      if (index < params.size() && TIME.matcher(params.get(index)).matches()) {
        sql.append(text, done, matcher.start());
        sql.append("TIMESTAMP '").append(params.remove(index)).append('\'');
        done = matcher.end();
        removed++;
      }
    }
    return done == 0 ? this : of(sql.append(text.substring(done)).toString());
  }

  /** Whether the text limits its rows itself, so that no page clause can be added. */
  boolean limitsItself() {
    return topLevel.contains("FETCH") || topLevel.contains("OFFSET");
  }

  /** A statement that counts all rows without building or sorting them where that is possible. */
  SuiteQlStatement count() {
    Matcher order = ORDER.matcher(topLevel);
    String unsorted = order.find() && !limitsItself() ? text.substring(0, order.start()) : text;
    Matcher from = FROM.matcher(topLevel);
    boolean plain = from.find() && !SHAPED.matcher(topLevel).find();
    if (plain && countsRows(outsideQuotes.substring(0, from.start()))) {
      return of("SELECT COUNT(*) " + unsorted.substring(from.start()));
    }
    return of("SELECT COUNT(*) FROM (" + unsorted + ")");
  }

  /** Whether each row counts once: no aggregates of its own, and no parameters to be left out. */
  private static boolean countsRows(String selected) {
    boolean bound = selected.indexOf('?') >= 0;
    return !bound && !AGGREGATE.matcher(SUBQUERY.matcher(selected).replaceAll("")).find();
  }

  private int marks(int end) {
    return (int) outsideQuotes.substring(0, end).chars().filter(c -> c == '?').count();
  }

  private void require() {
    if (!topLevel.stripLeading().startsWith("SELECT") || FORBIDDEN.matcher(outsideQuotes).find()) {
      throw SuiteQlFault.unsupported();
    }
    Matcher lists = IN_LIST.matcher(outsideQuotes);
    while (lists.find()) {
      if (lists.group(1).chars().filter(c -> c == ',').count() >= MAX_IN) {
        throw SuiteQlFault.invalid(
            "The number of arguments of an IN is limited to " + MAX_IN + ".");
      }
    }
  }
}
