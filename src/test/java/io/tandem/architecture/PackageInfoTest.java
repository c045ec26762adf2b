package io.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageInfoTest {

  private static final String INFO = "package-info.java";

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/sandbox/java"})
  void everyPackageSaysInOneSentenceWhatItIsFor(String root) throws IOException {
    Set<Path> packages;
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toSet());
    }

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            directory ->
                assertThat(directory.resolve(INFO))
                    .exists()
                    .satisfies(info -> assertThat(lines(info).get(0)).startsWith("/** ")));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
