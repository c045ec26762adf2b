package io.tandem.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private static final BackOff BACK_OFF =
      new BackOff(Duration.ofMillis(500), Duration.ofMinutes(1));

  @ParameterizedTest
  @CsvSource({
    "1, 250, 500",
    "2, 500, 1000",
    "7, 16000, 32000",
    "8, 30000, 60000",
    "12, 30000, 60000",
    "1000, 30000, 60000"
  })
  void eachPauseIsTwiceAsLongUpToTheLongest(int attempt, long least, long most) {
    assertThat(pauses(attempt))
        .allSatisfy(pause -> assertThat(pause.toMillis()).isBetween(least, most));
  }

  @Test
  void whatWasBlockedTogetherDoesNotComeBackTogether() {
    assertThat(pauses(5).distinct()).hasSizeGreaterThan(10);
  }

  private static Stream<Duration> pauses(int attempt) {
    return IntStream.range(0, 100).mapToObj(i -> BACK_OFF.after(attempt));
  }
}
