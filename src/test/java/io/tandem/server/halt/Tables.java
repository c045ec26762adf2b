package io.tandem.server.halt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Empties Tandem's own tables: all but the engine's, the migrations', the lease and numbers. */
@ApplicationScoped
public class Tables {

  private static final String OURS =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = SCHEMA()"
          + " AND UPPER(table_name) NOT IN ('JOB_INSTANCE', 'JOB_EXECUTION', 'STEP_EXECUTION',"
          + " 'PARTITION_EXECUTION', 'FLYWAY_SCHEMA_HISTORY', 'LEASE', 'ID_BLOCK')";

  @Resource(lookup = "java:jboss/datasources/TandemDS")
  private DataSource dataSource;

  void empty() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : ours(statement)) {
        statement.executeUpdate("DELETE FROM " + table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ours(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(OURS)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
