package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * One page of a query. Every value is a string, null columns are absent, names are lower case, and
 * every item has empty links (help: section_157909186990).
 */
record SuiteQlQuery(Account account, SuiteQlStatement statement, List<String> params) {

  /** Without SuiteAnalytics Connect no query reaches further. */
  static final int MAX_ROWS = 100_000;

  String page(int limit, int offset) {
    StringWriter text = new StringWriter();
    try (Connection reader = account.database().reader();
        JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject().writeStartArray("links").writeEnd();
      int count = items(reader, json, limit, offset);
      long total = count < limit && (count > 0 || offset == 0) ? offset + count : total(reader);
      json.write("count", count)
          .write("hasMore", offset + count < Math.min(total, MAX_ROWS))
          .write("offset", offset)
          .write("totalResults", total)
          .writeEnd();
    } catch (SQLException e) {
      throw SuiteQlFault.of(e, statement);
    }
    return text.toString();
  }

  private int items(Connection reader, JsonGenerator json, int limit, int offset)
      throws SQLException {
    boolean paged = !statement.limitsItself();
    String page = " OFFSET " + offset + " ROWS FETCH NEXT " + limit + " ROWS ONLY";
    String sql = statement.at(account.clock().sqlNow()) + (paged ? page : "");
    json.writeStartArray("items");
    int count = 0;
    try (PreparedStatement query = prepared(reader, sql);
        ResultSet rows = query.executeQuery()) {
      SuiteQlRow row = new SuiteQlRow(rows);
      for (int skipped = paged ? offset : 0; skipped < offset; skipped++) {
        rows.next();
      }
      while (count < limit && rows.next()) {
        row.write(json);
        count++;
      }
    }
    json.writeEnd();
    return count;
  }

  private long total(Connection reader) throws SQLException {
    String sql = statement.count().at(account.clock().sqlNow());
    try (PreparedStatement query = prepared(reader, sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private PreparedStatement prepared(Connection reader, String sql) throws SQLException {
    PreparedStatement query = reader.prepareStatement(sql);
    if (query.getParameterMetaData().getParameterCount() != params.size()) {
      query.close();
      throw SuiteQlFault.invalid("The number of parameters does not match.");
    }
    for (int i = 0; i < params.size(); i++) {
      query.setString(i + 1, params.get(i));
    }
    return query;
  }
}
