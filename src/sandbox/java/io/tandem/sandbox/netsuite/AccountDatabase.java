package io.tandem.sandbox.netsuite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The account's tables in an H2 database of its own, in Oracle's dialect as SuiteQL has it. SuiteQL
 * runs as a user who may only select.
 */
final class AccountDatabase implements AutoCloseable {

  private static final String READER = "SUITEQL";
  private static final String SETTINGS = ";MODE=Oracle;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=64";

  /** SuiteQL has columns of these names, {@code entitystatus.key} for one. */
  private static final String WORDS = ";NON_KEYWORDS=KEY,VALUE";

  private static final int READERS = 32;

  private final Connection writer;
  private final JdbcConnectionPool readers;

  AccountDatabase() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    try {
      // A WAR's own H2 is not registered with the server's DriverManager.
      org.h2.Driver.load();
      writer = DriverManager.getConnection(url + SETTINGS + WORDS, "sa", "");
      run("CREATE USER " + READER + " PASSWORD ''");
      run(script());
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    readers = JdbcConnectionPool.create(url + WORDS, READER, "");
    readers.setMaxConnections(READERS);
  }

  /** The one connection that writes; its users take turns by locking it. */
  Connection writer() {
    return writer;
  }

  Connection reader() throws SQLException {
    return readers.getConnection();
  }

  /** Runs writes alone and together: all of them, or none when one is refused. */
  <T> T write(Supplier<T> writes) {
    synchronized (writer) {
      try {
        writer.setAutoCommit(false);
        try {
          T result = writes.get();
          writer.commit();
          return result;
        } finally {
          writer.rollback();
          writer.setAutoCommit(true);
        }
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  void create(RecordSchema schema) {
    String table = schema.type().key();
    run(schema.createTable());
    run("CREATE UNIQUE INDEX " + table + "_external ON " + table + " (externalid)");
    run("CREATE INDEX " + table + "_entityid ON " + table + " (entityid)");
    run("CREATE INDEX " + table + "_email ON " + table + " (email)");
    run("CREATE INDEX " + table + "_modified ON " + table + " (lastmodifieddate, id)");
  }

  /** Adds a column for a custom field, and the list it chooses from. */
  void add(RecordType type, CustomField custom) {
    RecordField field = custom.field();
    custom.list().ifPresent(list -> create(list, custom.values()));
    synchronized (writer) {
      run(
          "ALTER TABLE "
              + type.key()
              + " ADD COLUMN IF NOT EXISTS \""
              + field.column().toUpperCase(Locale.ROOT)
              + "\" "
              + field.kind().sqlType()
              + (field.kind() == FieldKind.FLAG ? " DEFAULT 'F'" : ""));
    }
  }

  private void create(ChoiceList list, Map<Long, String> values) {
    synchronized (writer) {
      run(
          "CREATE TABLE IF NOT EXISTS "
              + list.table()
              + " (id BIGINT PRIMARY KEY, name VARCHAR, isinactive VARCHAR(1) DEFAULT 'F')");
      values.forEach((id, name) -> put(list, id, name));
    }
  }

  private void put(ChoiceList list, long id, String name) {
    String sql = "MERGE INTO " + list.table() + " (id, name) KEY (id) VALUES (?, ?)";
    try (PreparedStatement statement = writer.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.setString(2, name);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  void grant() {
    run("GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
  }

  @Override
  public void close() {
    readers.dispose();
    try (writer) {
      run("SHUTDOWN");
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private void run(String sql) {
    try (Statement statement = writer.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static String script() {
    try (InputStream in = AccountDatabase.class.getResourceAsStream("tables.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
