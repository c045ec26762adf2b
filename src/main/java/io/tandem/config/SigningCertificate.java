package io.tandem.config;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certificate that NetSuite knows, where it stands beside the private key. NetSuite tells
 * nobody by its API when one ends.
 *
 * @param end from when on it is not taken any more
 */
public record SigningCertificate(Instant end) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----");

  /** The certificate beside the key; empty if there is none that can be read. */
  public static Optional<SigningCertificate> of(NetSuiteConfig config) {
    try {
      Matcher pem = PEM.matcher(SigningKey.pem(config));
      return pem.find() ? Optional.of(read(pem.group())) : Optional.empty();
    } catch (SigningKey.Unusable | CertificateException unreadable) {
      return Optional.empty();
    }
  }

  private static SigningCertificate read(String pem) throws CertificateException {
    X509Certificate certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
    return new SigningCertificate(certificate.getNotAfter().toInstant());
  }
}
