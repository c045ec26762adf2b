package io.tandem.sandbox.netsuite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;

/** The JWT signature algorithms that NetSuite takes: PS256 to PS512 and ES256 to ES512. */
final class JwtSignature {

  private JwtSignature() {}

  static boolean supports(String algorithm) {
    return algorithm.matches("[PE]S(256|384|512)");
  }

  static boolean verify(PublicKey key, String algorithm, String signed, String signature) {
    try {
      Signature verifier = verifier(algorithm.charAt(0), algorithm.substring(2));
      verifier.initVerify(key);
      verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
      return verifier.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The public key of a certificate in PEM. */
  static PublicKey publicKey(Path certificate) {
    try (InputStream in = Files.newInputStream(certificate)) {
      return publicKey(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public key of a demonstration certificate. */
  static PublicKey demoKey(String certificateId) {
    try (InputStream in = JwtSignature.class.getResourceAsStream(certificateId + ".pem")) {
      return publicKey(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublicKey publicKey(InputStream certificate) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(certificate)
          .getPublicKey();
    } catch (CertificateException e) {
      throw new IllegalArgumentException("no X.509 certificate", e);
    }
  }

  private static Signature verifier(char family, String bits) throws GeneralSecurityException {
    if (family == 'E') {
      return Signature.getInstance("SHA" + bits + "withECDSAinP1363Format");
    }
    Signature verifier = Signature.getInstance("RSASSA-PSS");
    String hash = "SHA-" + bits;
    verifier.setParameter(
        new PSSParameterSpec(
            hash, "MGF1", new MGF1ParameterSpec(hash), Integer.parseInt(bits) / 8, 1));
    return verifier;
  }
}
