package io.tandem.server.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * Where a MySQL server listens, and a user who may create databases there.
 *
 * @param password "" if the user has none
 */
public record MySqlAddress(String host, int port, String user, String password) {

  private static final String NAMED = "TEST_MYSQL_URL";

  /** The server that the environment names, as {@code mysql://user:password@host:port}. */
  static Optional<MySqlAddress> named() {
    return Optional.ofNullable(System.getenv(NAMED)).map(MySqlAddress::of);
  }

  private static MySqlAddress of(String url) {
    URI uri = URI.create(url);
    if (uri.getHost() == null || uri.getUserInfo() == null) {
      throw new IllegalArgumentException(
          NAMED
              + " must be like mysql://user:password@host:3306, with a user who may create"
              + " databases");
    }
    String[] login = (uri.getUserInfo() + ":").split(":", -1);
    return new MySqlAddress(
        uri.getHost(), uri.getPort() < 0 ? 3306 : uri.getPort(), login[0], login[1]);
  }

  /** The same server, reached by another port of this machine. */
  public MySqlAddress through(int otherPort) {
    return new MySqlAddress("127.0.0.1", otherPort, user, password);
  }

  /** Creates an empty database. */
  public void create(String database) {
    execute("", "CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
  }

  /** What a server needs to know to use a database here, as system properties. */
  public Map<String, String> properties(String database) {
    return Map.of(
        "mysql.host", host,
        "mysql.port", Integer.toString(port),
        "mysql.database", database,
        "mysql.user", user,
        "mysql.password", password,
        "mysql.ssl-mode", "DISABLED");
  }

  /** A connection to a database, "" for none. */
  public Connection connect(String database) throws SQLException {
    String url =
        "jdbc:mysql://%s:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=5000"
            .formatted(host, port, database);
    return DriverManager.getConnection(url, user, password);
  }

  /** Executes one statement. */
  public void execute(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
