package io.tandem.benchmark;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import io.tandem.server.database.MySqlAddress;
import io.tandem.server.database.MySqlServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first load and a run without changes, on the provisioned server with 512 MB and an H2 file or
 * a MySQL of its own, against unthrottled emulators in a process of their own. All share this
 * machine's processors.
 *
 * <p>By hand, after {@code mvn package}: {@code java -cp 'target/sandbox/lib/*:target/test-classes'
 * io.tandem.benchmark.FirstLoadBenchmark 20000}; behind {@code mvn pre-integration-test
 * -DskipTests}, which unpacks MySQL, also with {@code mysql} as the second word.
 */
public final class FirstLoadBenchmark {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path HOME = TARGET.resolve("benchmark");
  private static final Path LOG = HOME.resolve("server.log");
  private static final String SANDBOX = "http://localhost:8191/sandbox";
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final Pattern SUMMARY =
      Pattern.compile("Run \\d+ \\(customer-sync.*?Status page", Pattern.DOTALL);
  private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(");

  private final PrintStream out = System.out;
  private final List<Process> processes = new ArrayList<>();

  private FirstLoadBenchmark() {}

  /** Runs with the number of people given, 20,000 if none, on H2 or, if it says so, on MySQL. */
  public static void main(String[] args) throws Exception {
    System.setProperty("project.build.directory", TARGET.toString());
    String people = args.length == 0 ? "20000" : args[0];
    if (args.length < 2) {
      new FirstLoadBenchmark().onH2(people);
    } else {
      new FirstLoadBenchmark().onMySql(people);
    }
  }

  /** What is noted while the server works. */
  private interface Notes {
    void note() throws SQLException;
  }

  private void onH2(String people) throws Exception {
    run(people, "standalone.xml", Map.of("tandem-data.dir", HOME.resolve("data") + ""), () -> {});
    printSteps();
  }

  private void onMySql(String people) throws Exception {
    MySqlAddress mysql = MySqlServer.start().address();
    mysql.create("tandem");
    StatementTimes times = new StatementTimes(mysql, "tandem");
    run(people, "standalone-mysql.xml", mysql.properties("tandem"), times::take);
    times.print(out);
  }

  private void run(String people, String config, Map<String, String> database, Notes onTheWay)
      throws Exception {
    prepare();
    try {
      start("sandbox", sandbox(people), Map.of());
      await().atMost(LONGEST).until(() -> text("sandbox").contains("Admin"));
      String script = TARGET.resolve("server/bin/standalone.sh").toString();
      start("server", List.of(script, "-c", config), database);
      await()
          .atMost(LONGEST)
          .pollInterval(Duration.ofSeconds(10))
          .until(
              () -> {
                onTheWay.note();
                return summaries() >= 2;
              });
    } finally {
      for (Process process : processes) {
        end(process.toHandle());
      }
    }
    SUMMARY.matcher(Files.readString(LOG)).results().limit(2).forEach(this::print);
    printHeap();
  }

  /** The start script's child is the server itself. */
  private static void end(ProcessHandle process) throws Exception {
    for (ProcessHandle child : process.descendants().toList()) {
      end(child);
    }
    process.destroy();
    process.onExit().get(60, SECONDS);
  }

  private void prepare() throws IOException {
    if (Files.exists(HOME)) {
      try (Stream<Path> old = Files.walk(HOME)) {
        old.sorted((one, other) -> other.compareTo(one)).forEach(path -> path.toFile().delete());
      }
    }
    Path source = TARGET.resolve("server/standalone");
    for (String part : List.of("configuration", "deployments", "lib")) {
      copy(source.resolve(part), HOME.resolve("standalone").resolve(part));
    }
    Files.copy(
        TARGET.resolve("tandem.war"),
        HOME.resolve("standalone/deployments/tandem.war"),
        REPLACE_EXISTING);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static final String KEY =
      "sandbox/classes/io/tandem/sandbox/netsuite/demo-private-key.pem";

  private static List<String> sandbox(String people) {
    return List.of(
        "java",
        "-Xmx2g",
        "-Dsandbox.people=" + people,
        "-cp",
        TARGET.resolve("sandbox/classes") + ":" + TARGET.resolve("sandbox/lib") + "/*",
        "io.tandem.sandbox.Sandbox",
        "--port",
        "8191");
  }

  private void start(String name, List<String> command, Map<String, String> properties)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(HOME.resolve(name + ".log").toFile());
    builder
        .environment()
        .put(
            "JAVA_OPTS",
            String.join(
                " ",
                "-Xmx512m -Djboss.socket.binding.port-offset=300",
                "-Xlog:gc:file=" + HOME.resolve("gc.log"),
                "-Djboss.server.base.dir=" + HOME.resolve("standalone"),
                properties.entrySet().stream()
                    .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                    .collect(joining(" ")),
                "-Dtandem.hubspot.url=" + SANDBOX + "/hubspot",
                "-Dtandem.hubspot.token=demo-hubspot-token",
                "-Dtandem.netsuite.url=" + SANDBOX + "/netsuite",
                "-Dtandem.netsuite.account-id=TSTDRV1234567 -Dtandem.netsuite.subsidiary=1",
                "-Dtandem.netsuite.client-id=demo-client-id",
                "-Dtandem.netsuite.certificate-id=demo-certificate",
                "-Dtandem.netsuite.private-key-file=" + TARGET.resolve(KEY).toAbsolutePath(),
                "-Dtandem.netsuite.concurrency=8",
                "-Dtandem.first-run=apply -Dtandem.breaker.max-creates=10000000",
                "-Dtandem.breaker.max-updates-percent=100 -Dtandem.breaker.max-blanked=10000000",
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED"));
    processes.add(0, builder.start());
  }

  private String text(String name) throws IOException {
    return Files.readString(HOME.resolve(name + ".log"));
  }

  private long summaries() throws IOException {
    return SUMMARY.matcher(text("server")).results().count();
  }

  private void print(MatchResult summary) {
    out.println(summary.group().replace("Status page", ""));
  }

  private void printSteps() throws SQLException {
    String query =
        "SELECT s.stepname, DATEDIFF('MILLISECOND', s.starttime, s.endtime), p.records_read"
            + " FROM step_execution s JOIN step_progress p ON p.step = s.stepname AND p.run_id = 1"
            + " WHERE s.jobexecutionid = 1 ORDER BY s.stepexecutionid";
    String url = "jdbc:h2:file:" + HOME.resolve("data/tandem");
    try (Connection database = DriverManager.getConnection(url, "tandem", "tandem");
        ResultSet step = database.createStatement().executeQuery(query)) {
      while (step.next()) {
        out.printf(
            "%-16s %8.1f s %8d records%n",
            step.getString(1), step.getLong(2) / 1000.0, step.getLong(3));
      }
    }
  }

  private void printHeap() throws IOException {
    String log = Files.readString(HOME.resolve("gc.log"));
    out.printf(
        "Heap of 512 MB: at most %d MB before a collection, %d MB after one%n",
        largest(log, 1), largest(log, 2));
  }

  private static int largest(String log, int group) {
    return HEAP.matcher(log)
        .results()
        .mapToInt(match -> Integer.parseInt(match.group(group)))
        .max()
        .orElse(0);
  }
}
