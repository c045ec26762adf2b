package io.tandem.sandbox.netsuite;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of a result as maps by lower-case column; nulls are absent. */
final class ResultRows {

  private ResultRows() {}

  static List<Map<String, Object>> all(ResultSet rows) throws SQLException {
    List<Map<String, Object>> all = new ArrayList<>();
    ResultSetMetaData columns = rows.getMetaData();
    while (rows.next()) {
      all.add(row(rows, columns));
    }
    return all;
  }

  private static Map<String, Object> row(ResultSet rows, ResultSetMetaData columns)
      throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = rows.getObject(i);
      if (value != null) {
        String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
        row.put(name, value instanceof Timestamp time ? time.toLocalDateTime() : value);
      }
    }
    return row;
  }
}
