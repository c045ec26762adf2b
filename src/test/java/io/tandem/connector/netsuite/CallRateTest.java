package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether NetSuite limits calls by the minute too is documented nowhere; here it is by seconds. */
class CallRateTest extends AccountTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.calls", "20", "sandbox.netsuite.calls-window", "PT1S");
  }

  @Test
  void everythingIsWrittenOnceThoughOnlySoManyCallsAreTaken() {
    assertThat(connector.write(IntStream.range(0, 60).mapToObj(i -> create(Map.of())).toList()))
        .allMatch(Applied.class::isInstance);
    assertThat(sandbox.state().account().customers()).hasSize(60);
    assertThat(sent()).hasSize(60);
  }
}
