package io.tandem.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document, the code and the design say the same about every field there can be. */
class DecisionTableTest {

  private static final Path DOCUMENT = Path.of("src", "docs", "decision-table.md");

  @BeforeAll
  static void writeIfTold() throws IOException {
    if (Boolean.getBoolean("tandem.docs.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, DecisionTable.generated());
    }
  }

  @Test
  void theDocumentIsWhatTheCodeGenerates() {
    assertThat(document())
        .as("Write it anew: mvn test -Dtest=DecisionTableTest -Dtandem.docs.write=true")
        .isEqualTo(DecisionTable.generated());
  }

  @TestFactory
  Stream<DynamicTest> theCodeDecidesWhatTheDocumentSays() {
    List<DecisionRow> rows = DecisionTable.parse(document());
    return DecisionCase.all()
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () ->
                        assertThat(one.decided())
                            .isEqualTo(
                                rows.stream()
                                    .filter(row -> row.covers(one))
                                    .map(DecisionRow::result)
                                    .toList())));
  }

  @TestFactory
  Stream<DynamicTest> theDocumentSaysWhatTheDesignDoes() {
    List<DecisionRow> rows = DecisionTable.parse(document());
    return DecisionCase.all()
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () ->
                        assertThat(rows.stream().filter(row -> row.covers(one)))
                            .extracting(DecisionRow::result)
                            .containsExactly(new DecisionOracle(one).result())));
  }

  @TestFactory
  Stream<DynamicTest> aConditionOfItsOwnHoldsAFieldBack() {
    return GuardExample.all().stream()
        .map(
            example ->
                dynamicTest(
                    example.situation(),
                    () ->
                        assertThat(example.decided())
                            .isNotEmpty()
                            .allSatisfy(
                                decision -> {
                                  assertThat(decision.rule()).isEqualTo(example.expected());
                                  assertThat(decision.origin()).isEqualTo(example.origin());
                                })));
  }

  private static String document() {
    try {
      return Files.readString(DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
