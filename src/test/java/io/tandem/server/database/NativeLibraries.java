package io.tandem.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries that MySQL links to and that a small machine lacks: fetched from Debian or Ubuntu
 * beside the server, without being root and without installing anything.
 */
final class NativeLibraries {

  /** By library, the packages that have it: newer releases renamed one of them. */
  private static final Map<String, List<String>> PACKAGES =
      Map.of(
          "libaio.so.1", List.of("libaio1", "libaio1t64"),
          "libnuma.so.1", List.of("libnuma1"));

  private static final Pattern MISSING =
      Pattern.compile("error while loading shared libraries: ([^:]+):");

  private final Path home;
  private final Path folder;

  NativeLibraries(Path home) {
    this.home = home;
    folder = home.resolve("native");
  }

  /** What the server's process needs in its environment. */
  Map<String, String> environment() {
    return Map.of("LD_LIBRARY_PATH", folder.toString());
  }

  /**
   * Fetches what is missing.
   *
   * @throws IllegalStateException if it cannot be fetched, with what to install
   */
  void provide() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (int left = PACKAGES.size(); ; left--) {
      String answer = output(home, home.resolve("bin/mysqld").toString(), "--version");
      Matcher missing = MISSING.matcher(answer);
      if (!missing.find()) {
        return;
      }
      if (left == 0 || !fetch(missing.group(1))) {
        throw new IllegalStateException(
            "MySQL needs %s. Install it (Debian, Ubuntu: apt-get install libaio1 libnuma1; newer: libaio1t64), or name a server in TEST_MYSQL_URL"
                .formatted(missing.group(1)));
      }
    }
  }

  boolean fetch(String library) throws IOException, InterruptedException {
    for (String name : PACKAGES.getOrDefault(library, List.of())) {
      output(folder, "apt-get", "download", name);
      for (Path found : files(name + "_*.deb")) {
        output(folder, "dpkg", "-x", found.toString(), folder.toString());
      }
      for (Path found : files(library + "*")) {
        if (!found.equals(folder.resolve(library)) && !Files.exists(folder.resolve(library))) {
          Files.copy(found, folder.resolve(library));
        }
      }
      if (Files.exists(folder.resolve(library))) {
        return true;
      }
    }
    return false;
  }

  private List<Path> files(String pattern) throws IOException {
    var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> matcher.matches(path.getFileName()))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private String output(Path directory, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment());
    try {
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text;
    } catch (IOException e) {
      // There is no such program here: what it would have fetched stays missing.
      return "";
    }
  }
}
