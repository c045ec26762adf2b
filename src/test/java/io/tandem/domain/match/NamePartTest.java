package io.tandem.domain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartTest {

  private static final NamePart LAST = new NamePart(30, 24);

  @ParameterizedTest
  @CsvSource({
    "king,       king,       1", // the same
    "mary ann,   maryann,    1", // blanks do not count
    "a,          ada,        0.85", // an initial
    "ada,        a,          0.85",
    "b,          ada,        0", // another one
    "ada mary,   ada,        0.95", // one of two names
    "king noel,  king,       0.95",
    "noel king,  king byron, 0.95", // one in common
    "kat,        katherine,  0.95", // a pet name
    "ka,         katherine,  0.79", // too short to be one
    "de vries,   de boer,    0.66", // a short word in common says nothing
  })
  void twoNamesAreAsAlikeAs(String one, String other, double likeness) {
    assertThat(NamePart.likeness(one, other).orElseThrow()).isCloseTo(likeness, within(0.01));
    assertThat(NamePart.likeness(other, one)).isEqualTo(NamePart.likeness(one, other));
  }

  @Test
  void aMissingNameIsLikeNothing() {
    assertThat(NamePart.likeness("", "ada")).isEmpty();
    assertThat(NamePart.likeness("ada", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1,     30", // the same
    "0.91,  21", // less for each error
    "0.85,  15", // the least that speaks for it
    "0.849, -6", // neither the same nor another one
    "0.7,   -6",
    "0.699, -24", // another one
    "0,     -24",
  })
  void aNameIsWorth(double likeness, int points) {
    assertThat(LAST.points(likeness)).isEqualTo(points);
  }
}
