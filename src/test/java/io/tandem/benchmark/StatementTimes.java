package io.tandem.benchmark;

import io.tandem.server.database.MySqlAddress;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long each kind of statement takes in MySQL, early and late: tables grow in between. */
final class StatementTimes {

  private static final String QUERY =
      "SELECT LEFT(digest_text, 110), count_star, sum_timer_wait FROM"
          + " performance_schema.events_statements_summary_by_digest WHERE schema_name = '%s'";
  private static final double PICOSECONDS = 1e9;
  private static final int SHOWN = 15;

  /** Calls too few for a mean. */
  private static final long FEW = 20;

  private record Total(long calls, double milliseconds) {

    Total since(Total earlier) {
      return new Total(calls - earlier.calls, milliseconds - earlier.milliseconds);
    }

    double mean() {
      return milliseconds / calls;
    }
  }

  private final MySqlAddress mysql;
  private final String database;
  private final List<Map<String, Total>> taken = new ArrayList<>();

  StatementTimes(MySqlAddress mysql, String database) {
    this.mysql = mysql;
    this.database = database;
    taken.add(Map.of());
  }

  /** Notes the totals as they are now. */
  void take() throws SQLException {
    Map<String, Total> totals = new HashMap<>();
    try (Connection connection = mysql.connect("");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY.formatted(database))) {
      while (rows.next()) {
        Total total = new Total(rows.getLong(2), rows.getDouble(3) / PICOSECONDS);
        totals.merge(
            rows.getString(1),
            total,
            (one, other) ->
                new Total(one.calls + other.calls, one.milliseconds + other.milliseconds));
      }
    }
    taken.add(totals);
  }

  /** Prints the statements that took most, each with its mean when it first came and at last. */
  void print(PrintStream out) {
    Map<String, Total> last = taken.get(taken.size() - 1);
    out.printf("%9s %9s %9s %9s  statement%n", "calls", "mean ms", "first ms", "last ms");
    last.entrySet().stream()
        .filter(entry -> entry.getValue().calls >= 2 * FEW)
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().milliseconds))
        .limit(SHOWN)
        .forEach(entry -> print(out, entry.getKey(), entry.getValue()));
  }

  private void print(PrintStream out, String statement, Total total) {
    List<Total> intervals = new ArrayList<>();
    Total before = new Total(0, 0);
    for (Map<String, Total> snapshot : taken) {
      Total now = snapshot.getOrDefault(statement, before);
      if (now.calls - before.calls >= FEW) {
        intervals.add(now.since(before));
        before = now;
      }
    }
    out.printf(
        "%9d %9.2f %9.2f %9.2f  %s%n",
        total.calls,
        total.mean(),
        intervals.get(0).mean(),
        intervals.get(intervals.size() - 1).mean(),
        statement);
  }
}
