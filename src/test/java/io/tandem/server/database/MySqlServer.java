package io.tandem.server.database;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A real MySQL of our own, on an empty data directory and a free port, until this JVM ends. */
public final class MySqlServer {

  private static final Path TARGET = Path.of(System.getProperty("project.build.directory"));
  private static final Path HOME = TARGET.resolve("mysql");
  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private final Path data = TARGET.resolve("it-mysql").resolve(UUID.randomUUID().toString());
  private final NativeLibraries libraries = new NativeLibraries(HOME);
  private final int port = freePort();
  private Process process;

  private MySqlServer() {}

  /** Starts a server with a user {@code tandem} who may do everything. */
  public static MySqlServer start() {
    MySqlServer server = new MySqlServer();
    server.initialize();
    Runtime.getRuntime().addShutdownHook(new Thread(server::kill, "mysql-end"));
    server.resume();
    return server;
  }

  /** Where it listens. */
  public MySqlAddress address() {
    return new MySqlAddress("127.0.0.1", port, "tandem", "tandem");
  }

  /** Ends it as a power cut does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts it again on what it left behind. */
  public void resume() {
    process = run("--init-file=" + data.resolve("users.sql"));
    await("MySQL on port " + port + "; see " + log())
        .atMost(LONGEST_START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> answers() || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException("MySQL ended at once; see " + log());
    }
  }

  private void initialize() {
    try {
      Files.createDirectories(data);
      libraries.provide();
      int exit = run("--initialize-insecure").waitFor();
      if (exit != 0) {
        throw new IllegalStateException("MySQL could not be initialized; see " + log());
      }
      Files.writeString(
          data.resolve("users.sql"),
          "CREATE USER IF NOT EXISTS 'tandem'@'%' IDENTIFIED WITH mysql_native_password BY"
              + " 'tandem';\nGRANT ALL ON *.* TO 'tandem'@'%';\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process run(String task) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            HOME.resolve("bin/mysqld").toString(),
            "--no-defaults",
            "--basedir=" + HOME,
            "--datadir=" + data.resolve("db"),
            // Root must say so; to all others it means nothing.
            "--user=" + System.getProperty("user.name"),
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=mysql.sock",
            "--mysqlx=OFF",
            "--disable-log-bin",
            // Committed transactions survive the end of the process; the machine's end is not
            // tested.
            "--innodb-flush-log-at-trx-commit=2",
            "--innodb-buffer-pool-size=512M",
            "--innodb-redo-log-capacity=256M",
            task));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(libraries.environment());
    try {
      Files.writeString(log(), String.join(" ", command) + "\n", CREATE, APPEND);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      address().connect("").close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private Path log() {
    return data.resolve("mysqld.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
