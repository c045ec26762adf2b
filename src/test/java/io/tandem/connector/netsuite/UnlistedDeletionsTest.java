package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.IdPage;
import io.tandem.domain.system.Sighting;
import io.tandem.domain.system.WriteOutcome.Gone;
import io.tandem.sandbox.netsuite.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether deleted customers appear in {@code deletedrecord} is documented nowhere. */
class UnlistedDeletionsTest extends AccountTest {

  @Override
  Map<String, String> switches() {
    return Otherwise.but("one-world");
  }

  @Test
  void whatIsNotListedIsFoundMissingByItsIdAndOnWriting() {
    String id = customer(Map.of());
    sandbox.state().account().delete(RecordType.CUSTOMER, Long.parseLong(id));
    Instant now = sandbox.state().clock().instant();

    assertThat(connector.gone(window(now.minusSeconds(60), now), Optional.empty()))
        .isEqualTo(IdPage.none());
    assertThat(connector.current(List.of(RecordId.netsuite(id))).get(RecordId.netsuite(id)))
        .isNotInstanceOf(Sighting.There.class);
    assertThat(connector.write(List.of(update(id, Map.of("jobTitle", "Boss")))))
        .singleElement()
        .isInstanceOf(Gone.class);
  }
}
