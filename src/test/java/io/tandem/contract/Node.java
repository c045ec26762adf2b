package io.tandem.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scripts for Node.js, and the packages that they need, below the build's own directory. */
final class Node {

  private static final Path SCRIPTS = Path.of("src/test/node");
  private static final Path HOME = Path.of("target/node");
  private static final Path INSTALLED = HOME.resolve("installed-lock.json");
  private static final Path LOCK = HOME.resolve("package-lock.json");

  private Node() {}

  /** Runs a script, which must end well. */
  static void run(String script, String... arguments) {
    prepare();
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    execute("the script " + script, command);
  }

  /** Installs the packages if the lock file names others than the ones that are there. */
  private static synchronized void prepare() {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      Files.createDirectories(HOME);
      for (Path file : scripts.toList()) {
        Files.copy(file, HOME.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      if (!Files.exists(INSTALLED) || Files.mismatch(LOCK, INSTALLED) >= 0) {
        execute(
            "the installation of the packages in src/test/node",
            List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        Files.copy(LOCK, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(String what, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("the end of %s, which said%n%s", what, said).isZero();
    } catch (IOException e) {
      throw new AssertionError(
          command.get(0) + " cannot be started. Install Node.js 18 or later, and npm", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
