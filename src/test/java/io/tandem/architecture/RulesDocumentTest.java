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

/** The documents of the sync rules and of reliability name tests that exist. */
class RulesDocumentTest {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  static Stream<String> namedTests() throws IOException {
    return NAMED
        .matcher(document("rules") + document("reliability"))
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
    String document = document("rules");
    for (int rule = 1; rule <= 20; rule++) {
      Matcher row = Pattern.compile("(?m)^\\| R" + rule + " \\|.*$").matcher(document);
      assertThat(row.find()).as("R" + rule).isTrue();
      assertThat(NAMED.matcher(row.group()).find()).as("a test of R" + rule).isTrue();
    }
  }

  @Test
  void eachBarOfReliabilityIsShownByATestOrSaidNotToBe() throws IOException {
    String document = document("reliability");
    for (int bar = 0; bar <= 24; bar++) {
      Matcher row = Pattern.compile("(?m)^\\| R" + bar + " \\|.*$").matcher(document);
      assertThat(row.find()).as("R" + bar).isTrue();
      assertThat(NAMED.matcher(row.group()).find() || row.group().matches(".*(not shown|below).*"))
          .as("R" + bar)
          .isTrue();
    }
  }

  private static String document(String name) throws IOException {
    return Files.readString(Path.of("src/docs/" + name + ".md"));
  }
}
