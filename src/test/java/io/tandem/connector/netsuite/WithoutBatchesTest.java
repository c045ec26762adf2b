package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.WriteOutcome.Applied;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Batches are new in release 2026.1: help, article_0127092747. */
class WithoutBatchesTest extends AccountTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.batches", "false");
  }

  @Override
  Settings settings() {
    return super.settings().with("netsuite.batch", "20");
  }

  @Test
  void anAccountWithoutBatchesIsToldWhichSettingToRemove() {
    List<Change> changes = IntStream.range(0, 25).mapToObj(i -> create(Map.of())).toList();
    ConnectorException thrown = ErrorsTest.failure(() -> connector.write(changes));

    assertThat(thrown).hasMessageContaining("remove tandem.netsuite.batch");
    assertThat(sandbox.state().account().customers()).isEmpty();
    connect(settings().without("netsuite.batch"));
    assertThat(connector.write(changes)).allMatch(Applied.class::isInstance);
  }
}
