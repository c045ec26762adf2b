package io.tandem.sandbox.netsuite;

import jakarta.json.stream.JsonGenerator;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes rows of a result; dates without TO_CHAR come in the display format M/D/YYYY
 * (section_157305090645).
 */
final class SuiteQlRow {

  private static final DateTimeFormatter DISPLAY = DateTimeFormatter.ofPattern("M/d/yyyy");

  private final ResultSet rows;
  private final String[] names;
  private final boolean[] dates;

  SuiteQlRow(ResultSet rows) throws SQLException {
    this.rows = rows;
    ResultSetMetaData columns = rows.getMetaData();
    names = new String[columns.getColumnCount()];
    dates = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = columns.getColumnLabel(i + 1).toLowerCase(Locale.ROOT);
      int type = columns.getColumnType(i + 1);
      dates[i] = type == Types.TIMESTAMP || type == Types.DATE;
    }
  }

  void write(JsonGenerator json) throws SQLException {
    json.writeStartObject().writeStartArray("links").writeEnd();
    for (int i = 0; i < names.length; i++) {
      String value = value(i);
      if (value != null) {
        json.write(names[i], value);
      }
    }
    json.writeEnd();
  }

  private String value(int index) throws SQLException {
    if (!dates[index]) {
      return rows.getString(index + 1);
    }
    LocalDate date = rows.getObject(index + 1, LocalDate.class);
    return date == null ? null : DISPLAY.format(date);
  }
}
