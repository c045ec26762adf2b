package io.tandem.operations.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, , true",
    "none, , true",
    "cross-site, , false",
    "same-site, , false",
    "cross-site, https://tandem.example:8443, false",
    ", , true",
    ", https://tandem.example:8443, true",
    ", https://tandem.example, false",
    ", https://evil.example, false",
    ", null, false",
    ", '::', false"
  })
  void onlyOurOwnPagesAndProgramsAreLetIn(String site, String origin, boolean ours) {
    assertThat(SameOrigin.isOurs(site, origin, "tandem.example:8443")).isEqualTo(ours);
  }
}
