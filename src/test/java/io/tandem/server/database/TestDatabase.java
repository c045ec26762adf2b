package io.tandem.server.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The database of this JVM's tests, which the build names: MySQL unless {@code
 * arquillian.launch=h2}. MySQL is one that is started here, or the one that the environment
 * variable {@code TEST_MYSQL_URL} names.
 */
public final class TestDatabase {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private static MySqlAddress mysql;

  private TestDatabase() {}

  /** Whether the tests of this JVM run on MySQL. */
  public static boolean isMySql() {
    return "mysql".equals(System.getProperty("arquillian.launch"));
  }

  /** The MySQL server of this JVM. */
  public static synchronized MySqlAddress mysql() {
    if (mysql == null) {
      mysql = MySqlAddress.named().orElseGet(() -> MySqlServer.start().address());
    }
    return mysql;
  }

  /** Starts the server that Arquillian's server connects to when it boots. */
  static void start() {
    mysql().create("boot");
    mysql().properties("boot").forEach(System::setProperty);
  }

  /** An empty database, as the system properties of a server that is to use it. */
  public static Map<String, String> empty() {
    if (!isMySql()) {
      Path folder = Path.of(System.getProperty("project.build.directory"), "it-data");
      return Map.of("tandem-data.dir", folder.resolve(UUID.randomUUID() + "").toString());
    }
    String name = "tandem_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    mysql().create(name);
    return mysql().properties(name);
  }
}
