package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tandem.config.SigningKey;
import jakarta.json.JsonObject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The signed statement that buys an access token. The Java platform signs it: a library for JSON
 * Web Tokens would be many times larger than these two of its algorithms.
 *
 * @param certificateId the id under which NetSuite lists the certificate
 * @param audience the address of the token endpoint
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_162790605110.html">
 *     Oracle: the JWT of the client credentials flow</a>
 */
record ClientAssertion(String clientId, String certificateId, URI audience) {

  /** NetSuite takes less than an hour; it is used at once. */
  private static final Duration LIFE = Duration.ofMinutes(5);

  private static final String SCOPE = "rest_webservices";

  /** The compact form of the token, signed with the key. */
  String signed(SigningKey key, Instant now) {
    String content = part(header(algorithm(key))) + "." + part(claims(now));
    return content + "." + encoded(signature(key, content));
  }

  private JsonObject header(String algorithm) {
    return JSON.createObjectBuilder()
        .add("typ", "JWT")
        .add("alg", algorithm)
        .add("kid", certificateId)
        .build();
  }

  private JsonObject claims(Instant now) {
    return JSON.createObjectBuilder()
        .add("iss", clientId)
        .add("scope", SCOPE)
        .add("aud", audience.toString())
        .add("iat", now.getEpochSecond())
        .add("exp", now.plus(LIFE).getEpochSecond())
        .add("jti", UUID.randomUUID().toString())
        .build();
  }

  /** RSA with PKCS#1 padding (RS256) is refused. */
  private static String algorithm(SigningKey key) {
    return key.isRsa() ? "PS256" : "ES" + hash(key);
  }

  private static int hash(SigningKey key) {
    return key.isRsa() ? 256 : Math.min(key.bits(), 512);
  }

  private static byte[] signature(SigningKey key, String content) {
    try {
      Signature signature = key.isRsa() ? pss() : ecdsa(hash(key));
      signature.initSign(key.key());
      signature.update(content.getBytes(US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform signs with RSASSA-PSS and ECDSA", e);
    }
  }

  private static Signature ecdsa(int bits) throws GeneralSecurityException {
    return Signature.getInstance("SHA" + bits + "withECDSAinP1363Format");
  }

  private static Signature pss() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(
        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    return signature;
  }

  private static String part(JsonObject json) {
    return encoded(json.toString().getBytes(UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
