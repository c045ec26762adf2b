package io.tandem.server;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.server.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A server of our own that may be killed: a process with a base directory and ports of its own. It
 * stays what it is over any number of deaths.
 */
final class Node implements AutoCloseable {

  private static final Path SERVER = Path.of(System.getProperty("jboss.home"));
  private static final Duration LONGEST_BOOT = Duration.ofMinutes(4);
  private static final int HTTP = 8080;
  private static final int MANAGEMENT = 9990;

  private final String name;
  private final int offset;
  private final Path base;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private String schedule = "off";
  private Process process;

  /**
   * A server that does not run yet.
   *
   * @param offset of its ports
   * @param database as the properties that lead to it
   */
  Node(String name, int offset, WebArchive war, Map<String, String> database) {
    this.name = name;
    this.offset = offset;
    base = Archives.built("nodes").resolve(ProcessHandle.current().pid() + "-" + name);
    properties.put("jboss.node.name", name);
    properties.put("jboss.socket.binding.port-offset", Integer.toString(offset));
    properties.put("jboss.server.base.dir", base.toString());
    properties.put("tandem.sweep-schedule", "off");
    properties.putAll(TandemServer.settings());
    properties.putAll(database);
    prepare(war);
  }

  /** When the clock starts runs, from its next start on. */
  void schedule(String cron) {
    schedule = cron;
  }

  private void prepare(WebArchive war) {
    copy(SERVER.resolve("standalone/configuration"), base.resolve("configuration"));
    try {
      Files.createDirectories(base.resolve("deployments"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    war.as(ZipExporter.class).exportTo(base.resolve("deployments/tandem.war").toFile(), true);
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "end-" + name));
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; it answers when this returns. */
  Node start() {
    boot();
    awaitAnswer();
    return this;
  }

  /** Starts it, and does not wait. */
  void boot() {
    String script = SERVER.resolve("bin/standalone.sh").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
                script, "-c", TestDatabase.isMySql() ? "standalone-mysql.xml" : "standalone.xml")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    StringBuilder options = new StringBuilder("-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    options.append(" --add-exports=java.base/sun.nio.ch=ALL-UNNAMED");
    properties.forEach((key, value) -> options.append(" -D" + key + "=" + value));
    builder.environment().put("JAVA_OPTS", options.toString());
    builder.environment().put("TANDEM_SCHEDULE", schedule);
    // So that the script hands signals on.
    builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it answers, with a user of each role. */
  void awaitAnswer() {
    await("node " + name + "; see " + log())
        .atMost(LONGEST_BOOT)
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(() -> operator().get("api/runs?limit=1").status() == 200 || addedUser());
  }

  /** Its first start has no users yet. */
  private boolean addedUser() throws IOException {
    if (!Files.exists(base.resolve("data/tandem-users"))) {
      try (ModelControllerClient client =
          ModelControllerClient.Factory.create("127.0.0.1", MANAGEMENT + offset)) {
        new Management(client).addUser("operator");
      }
    }
    return false;
  }

  /** Its API, for an operator. */
  TandemApi operator() {
    return new TandemApi("operator", () -> URI.create("http://127.0.0.1:" + (HTTP + offset)));
  }

  boolean lives() {
    return process != null && process.isAlive();
  }

  /** Waits until it has died of what a test has prepared. */
  void awaitDeath() {
    await("the death of node " + name).atMost(LONGEST_BOOT).until(() -> !lives());
  }

  /** Ends it as a power cut does. */
  void kill() {
    if (process != null) {
      List<ProcessHandle> all = Stream.concat(java(), Stream.of(process.toHandle())).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(handle -> handle.onExit().join());
    }
  }

  /** Sends a signal to the server's own process. */
  void signal(String signal) {
    ProcessHandle server = java().findFirst().orElseThrow();
    try {
      Process sent = new ProcessBuilder("kill", "-" + signal, server.pid() + "").start();
      assertThat(sent.waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks it to end, as an operating system does that shuts down, and waits until it has. */
  void terminate(Duration atMost) throws Exception {
    signal("TERM");
    process.onExit().get(atMost.toSeconds(), SECONDS);
  }

  private Stream<ProcessHandle> java() {
    return process
        .descendants()
        .filter(child -> child.info().command().orElse("").contains("java"));
  }

  private Path log() {
    return base.resolve("console.log");
  }

  @Override
  public void close() {
    kill();
  }
}
