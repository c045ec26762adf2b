package io.tandem.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jos\u00e9 King",
        "  Jose\u0301 \t King\n",
        "Jos\u00e9\u00a0\u3000King",
        "\ufeffJos\u00e9\u200b King\u0000",
        "Jos\u00e9\r\nKing",
        "Jos\u00e9\rKing",
        "Jos\u00e9\u0085King"
      })
  void whatNobodySeesInATextDoesNotCount(String text) {
    assertThat(Texts.normalise(text)).isEqualTo("Jos\u00e9 King");
  }

  @Test
  void halfSurrogatesDoNotBecomeALetterOnceWhatPartsThemIsGone() {
    assertThat(Texts.normalise("a\ud83d\u200b\ude00b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n\nc", "a\r\nb\r\n\r\nc\r\n", "a\rb \r\r c", "\n a\nb\n\u200b\nc"})
  void linesCountButNotHowTheyEnd(String text) {
    assertThat(Texts.normaliseLines(text)).isEqualTo("a\nb\n\nc");
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "01.5, 1.5",
    "+1.5, 1.5",
    ".5, 0.5",
    "1., 1",
    "1e3, 1000",
    "1000.00, 1000",
    "-0.0, 0",
    "'1,5', '1,5'",
    "1 000, 1 000",
    "'  12  pieces', 12 pieces",
    "'', ''",
    "1e9999, 1E+9999",
    "1e99999999, 1e99999999",
    "\u0661, \u0661"
  })
  void theSameAmountHasOneForm(String text, String form) {
    assertThat(Numbers.normalise(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "T, true",
    "true, true",
    "TRUE, true",
    "Yes, true",
    "' 1 ', true",
    "F, false",
    "False, false",
    "no, false",
    "0, false",
    "maybe, maybe",
    "'', ''",
    "2, 2"
  })
  void yesAndNoHaveOneForm(String text, String form) {
    assertThat(Flags.normalise(text)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-31",
    "1769817600000, 2026-01-31",
    "-86400000, 1969-12-31",
    "2026-01-31T00:00:00Z, 2026-01-31",
    "2026-01-31T23:30:00.000-08:00, 2026-01-31",
    "2026-01-31T00:00:00, 2026-01-31",
    "1/31/2026, 2026-01-31",
    "01/31/2026, 2026-01-31",
    "31/1/2026, 31/1/2026",
    "2026-02-30, 2026-02-30",
    "2/30/2026, 2/30/2026",
    "1769817600001, 1769817600001",
    "soon, soon",
    "'', ''"
  })
  void theSameDayHasOneForm(String text, String form) {
    assertThat(Dates.normalise(text)).isEqualTo(form);
  }

  @Test
  void theOrderOfChoicesDoesNotCount() {
    assertThat(Choices.normalise(" red;blue ;;red; ", ';')).isEqualTo("blue;red");
    assertThat(Choices.normalise("red, blue", ',')).isEqualTo("blue;red");
    assertThat(Choices.of("red, blue;green", ',')).containsExactly("blue;green", "red");
    assertThat(Choices.normalise("", ';')).isEmpty();
  }
}
