package io.tandem.sandbox.netsuite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;

/** Rows of the record types, by id. Callers that write hold the writer connection's lock. */
final class RecordTable {

  private static final long FIRST_ID = 1000;

  private final AtomicLong lastId = new AtomicLong(FIRST_ID);
  private final Connection writer;

  RecordTable(AccountDatabase database) {
    this.writer = database.writer();
  }

  long nextId() {
    return lastId.incrementAndGet();
  }

  void reserve(long id) {
    lastId.accumulateAndGet(id, Math::max);
  }

  void insert(String table, Map<String, Object> columns) {
    StringJoiner marks = new StringJoiner(", ", " VALUES (", ")");
    columns.keySet().forEach(column -> marks.add("?"));
    execute(
        "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ")" + marks,
        columns.values());
  }

  boolean stampAddresses(LocalDateTime stamp) {
    execute(
        "UPDATE customeraddressbookentityaddress SET lastmodifieddate = ?", List.<Object>of(stamp));
    return true;
  }

  void update(String table, String key, long id, Map<String, Object> columns) {
    List<Object> values = new ArrayList<>(columns.values());
    values.add(id);
    String set = String.join(" = ?, ", columns.keySet());
    execute("UPDATE " + table + " SET " + set + " = ? WHERE " + key + " = ?", values);
  }

  void delete(String table, String key, long id) {
    execute("DELETE FROM " + table + " WHERE " + key + " = ?", List.of(id));
  }

  int execute(String sql, Collection<?> values) {
    synchronized (writer) {
      try (PreparedStatement statement = writer.prepareStatement(sql)) {
        bind(statement, values);
        return statement.executeUpdate();
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  OptionalLong number(String sql, Object... values) {
    synchronized (writer) {
      try (PreparedStatement statement = writer.prepareStatement(sql)) {
        bind(statement, List.of(values));
        try (ResultSet rows = statement.executeQuery()) {
          return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  List<Map<String, Object>> rows(String sql, Object... values) {
    synchronized (writer) {
      try (PreparedStatement statement = writer.prepareStatement(sql)) {
        bind(statement, List.of(values));
        try (ResultSet rows = statement.executeQuery()) {
          return ResultRows.all(rows);
        }
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  Optional<Map<String, Object>> row(RecordType type, long id) {
    return rows("SELECT * FROM " + type.key() + " WHERE id = ?", id).stream().findFirst();
  }

  /** The id behind a path segment, which is an internal id or {@code eid:} and an external id. */
  OptionalLong find(RecordType type, String reference) {
    if (reference.startsWith("eid:")) {
      return by(type, "externalid", reference.substring("eid:".length()));
    }
    return reference.matches("\\d{1,18}")
        ? number("SELECT id FROM " + type.key() + " WHERE id = ?", Long.parseLong(reference))
        : OptionalLong.empty();
  }

  OptionalLong by(RecordType type, String column, String value) {
    return number("SELECT id FROM " + type.key() + " WHERE " + column + " = ?", value);
  }

  long count(RecordType type) {
    return number("SELECT COUNT(*) FROM " + type.key()).orElse(0);
  }

  private static void bind(PreparedStatement statement, Collection<?> values) throws SQLException {
    int index = 1;
    for (Object value : values) {
      statement.setObject(index++, value);
    }
  }
}
