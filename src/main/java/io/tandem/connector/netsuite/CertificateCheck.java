package io.tandem.connector.netsuite;

import io.tandem.config.NetSuiteConfig;
import io.tandem.config.NetSuiteConfig.Auth;
import io.tandem.config.SigningCertificate;
import io.tandem.domain.preflight.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Whether the certificate ends soon, where it is known: NetSuite takes none for longer than two
 * years.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_162755332391.html">
 *     Oracle: certificates for OAuth 2.0</a>
 */
record CertificateCheck(NetSuiteConfig config, Clock clock) {

  private static final String CHECK = "netsuite-certificate";
  private static final Duration AHEAD = Duration.ofDays(30);

  List<Finding> findings() {
    Optional<SigningCertificate> known =
        config.auth() == Auth.OAUTH2 ? SigningCertificate.of(config) : Optional.empty();
    return known.map(certificate -> finding(certificate.end())).stream().toList();
  }

  private Finding finding(Instant end) {
    LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
    Instant now = clock.instant();
    if (now.isBefore(end.minus(AHEAD))) {
      return Finding.passed(CHECK, "The certificate is good until " + day);
    }
    String ends = now.isBefore(end) ? "ends on " : "has ended on ";
    return Finding.warning(
        CHECK,
        "The certificate beside the private key "
            + ends
            + day
            + ", and NetSuite refuses logins then",
        "Upload a new one under Setup > Integration > OAuth 2.0 Client Credentials (M2M) Setup, and"
            + " give its id and its key in tandem.netsuite.certificate-id and .private-key");
  }
}
