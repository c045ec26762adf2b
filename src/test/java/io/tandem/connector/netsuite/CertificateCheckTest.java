package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.config.Settings;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Verdict;
import io.tandem.sandbox.netsuite.DemoCredentials;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateCheckTest {

  private static final String CERTIFICATE =
      Settings.text(DemoCredentials.class.getResource("demo-certificate.pem"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2126-10-01T14:00:00Z | PASSED | The certificate is good until 2126-10-31
          2126-10-02T14:00:00Z | WARNING | ends on 2126-10-31
          2126-10-31T15:00:00Z | WARNING | has ended on 2126-10-31
          """)
  void aCertificateBesideTheKeyIsWarnedOfAMonthAhead(Instant now, Verdict verdict, String words) {
    assertThat(findings(Settings.DEMO_KEY + "\n" + CERTIFICATE, now))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(verdict);
              assertThat(finding.meaning()).contains(words);
            });
  }

  @Test
  void aCertificateThatIsNotThereOrNotReadableIsNotSpokenOf() {
    String broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";

    assertThat(findings(Settings.DEMO_KEY, Instant.EPOCH)).isEmpty();
    assertThat(findings(Settings.DEMO_KEY + "\n" + broken, Instant.EPOCH)).isEmpty();
  }

  @Test
  void tokensHaveNoCertificate() {
    Settings tokens = Settings.least().withTokenBasedAuthentication();

    assertThat(new CertificateCheck(tokens.read().netsuite(), Clock.systemUTC()).findings())
        .isEmpty();
  }

  private static List<Finding> findings(String pem, Instant now) {
    Settings settings = Settings.least().with("netsuite.private-key", pem);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new CertificateCheck(settings.read().netsuite(), clock).findings();
  }
}
