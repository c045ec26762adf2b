package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which code the token endpoint has for which cause is told for another flow only. */
class OtherLoginErrorTest extends AccountTest {

  @Override
  Map<String, String> switches() {
    return Map.of("sandbox.netsuite.assertion-error", "invalid_grant");
  }

  @Test
  void aRefusedAssertionIsAMatterOfCredentialsWhateverItIsCalled() {
    connect(settings().with("netsuite.certificate-id", "unknown"));
    ConnectorException thrown = ErrorsTest.failure(() -> connector.now());

    assertThat(thrown.kind()).isEqualTo(Kind.CREDENTIALS);
    assertThat(thrown).hasMessageContaining("HTTP status 400 from the token endpoint");
  }
}
