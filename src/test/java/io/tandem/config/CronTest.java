package io.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

  @ParameterizedTest
  @ValueSource(strings = {"* * * * *", "*/5 * * * *", "0  2\t* * MON-FRI", " 30 6 1 JAN * "})
  void fiveFieldsMakeATrigger(String expression) {
    assertThat(Cron.faultOf("tandem.schedule", expression)).isEmpty();
    assertThat(Cron.trigger(expression)).isPresent();
  }

  @Test
  void offMakesNone() {
    assertThat(Cron.trigger(" off ")).isEmpty();
    assertThat(Cron.faultOf("tandem.schedule", "off")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "* * * *", "hourly", "61 * * * *", "* * * * FUNDAY"})
  void anythingElseIsAFaultThatShowsTheWayOut(String expression) {
    assertThat(Cron.faultOf("tandem.schedule", expression).orElseThrow())
        .startsWith("tandem.schedule is '" + expression + "'")
        .contains("*/5 * * * *", "off")
        .doesNotContain("null", "Exception");
  }
}
