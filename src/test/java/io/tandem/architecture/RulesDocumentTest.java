package io.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document of the sync rules names tests that exist. */
class RulesDocumentTest {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  static Stream<String> namedTests() throws IOException {
    return NAMED
        .matcher(document())
        .results()
        .map(found -> found.group().replace("`", ""))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("namedTests")
  void aNamedTestExists(String name) throws IOException {
    String[] parts = name.split("\\.", 2);
    Path file;
    try (Stream<Path> files = Files.walk(TESTS)) {
      file = files.filter(path -> path.endsWith(parts[0] + ".java")).findFirst().orElseThrow();
    }
    if (parts.length > 1) {
      assertThat(Files.readString(file)).contains("void " + parts[1] + "(");
    }
  }

  @Test
  void eachOfTheTwentyRulesIsShownByATest() throws IOException {
    String document = document();
    for (int rule = 1; rule <= 20; rule++) {
      Matcher row = Pattern.compile("(?m)^\\| R" + rule + " \\|.*$").matcher(document);
      assertThat(row.find()).as("R" + rule).isTrue();
      assertThat(NAMED.matcher(row.group()).find()).as("a test of R" + rule).isTrue();
    }
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("src/docs/rules.md"));
  }
}
