package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.Watermark;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultKind;
import io.tandem.sandbox.traffic.FaultRule;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What HubSpot's error statuses mean (docs: Error handling)")
class HubSpotTroubleTest extends HubSpotCase {

  @Test
  @DisplayName("477: an account that moves says for how long, in seconds, and is left alone")
  void anAccountThatIsBeingMovedIsLeftAloneForAsLongAsItSays() {
    ActiveFault moving = answer("/contacts", -1, 477, "", Map.of("Retry-After", "7200"));
    ConnectorException thrown = failure();

    assertThat(thrown.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(thrown.retryAt().orElseThrow())
        .isCloseTo(Instant.now().plus(Duration.ofHours(2)), within(10, ChronoUnit.SECONDS));
    assertThat(thrown)
        .hasMessageContaining("HTTP status 477")
        .hasMessageContaining(", not before ");
    assertThat(moving.hits()).isOne();
  }

  @Test
  void aConnectionThatIsResetIsTriedAsOftenAsWeSayAndNotByTwoLayers() {
    ActiveFault resets = reset("/search");
    HubSpotContacts contacts = connect(settings());
    Watermark now = new Watermark("1000000000000");
    ConnectorException thrown =
        catchThrowableOfType(
            ConnectorException.class,
            () -> contacts.read(new ReadWindow(Optional.of(now), now), Optional.empty()));

    assertThat(thrown.kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(thrown).hasMessageContaining("no answer after 6 attempts");
    assertThat(resets.hits()).isEqualTo(6);
  }

  @Test
  void javasClientTriesAGetWithoutASingleByteOfAnswerAtMostOnceMoreByItself() {
    ActiveFault resets = reset("/contacts");

    assertThat(failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(resets.hits()).isBetween(6, 12);
  }

  private ActiveFault reset(String path) {
    return sandbox()
        .state()
        .faults()
        .add(
            new FaultRule(
                "hubspot", path, null, -1, 0, FaultKind.RESET, 0, "", "text/plain", Map.of()));
  }

  private ConnectorException failure() {
    ReadWindow everything = new ReadWindow(Optional.empty(), new Watermark("unused"));
    HubSpotContacts contacts = connect(settings());
    return catchThrowableOfType(
        ConnectorException.class, () -> contacts.read(everything, Optional.empty()));
  }
}
