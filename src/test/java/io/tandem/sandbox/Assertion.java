package io.tandem.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tandem.sandbox.netsuite.DemoCredentials;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;

/** A client assertion, written independently of the connector's. */
record Assertion(String algorithm, String certificate, String client, Instant issued, int life) {

  static Assertion of(String algorithm, Instant issued, int life) {
    String certificate =
        algorithm.startsWith("ES")
            ? DemoCredentials.CERTIFICATE_ID
            : DemoCredentials.RSA_CERTIFICATE_ID;
    return new Assertion(algorithm, certificate, DemoCredentials.CLIENT_ID, issued, life);
  }

  String signedFor(String endpoint) {
    JsonObject header =
        Json.createObjectBuilder()
            .add("typ", "JWT")
            .add("alg", algorithm)
            .add("kid", certificate)
            .build();
    JsonObject claims =
        Json.createObjectBuilder()
            .add("iss", client)
            .add("scope", "rest_webservices")
            .add("aud", endpoint)
            .add("iat", issued.getEpochSecond())
            .add("exp", issued.getEpochSecond() + life)
            .build();
    String content =
        encoded(header.toString().getBytes(UTF_8))
            + "."
            + encoded(claims.toString().getBytes(UTF_8));
    return content + "." + encoded(signature(content.getBytes(UTF_8)));
  }

  private byte[] signature(byte[] content) {
    try {
      Signature signature = signature();
      signature.initSign(key());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Signature signature() throws GeneralSecurityException {
    if (algorithm.equals("RS256")) {
      return Signature.getInstance("SHA256withRSA");
    }
    if (algorithm.equals("ES256")) {
      return Signature.getInstance("SHA256withECDSAinP1363Format");
    }
    Signature pss = Signature.getInstance("RSASSA-PSS");
    pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    return pss;
  }

  private PrivateKey key() throws GeneralSecurityException {
    boolean rsa = !algorithm.startsWith("ES");
    String pem = rsa ? "/netsuite/private-key-rsa.pem" : "netsuite/demo-private-key.pem";
    byte[] der = Base64.getMimeDecoder().decode(text(pem).replaceAll("-----[A-Z ]+-----", ""));
    return KeyFactory.getInstance(rsa ? "RSA" : "EC").generatePrivate(new PKCS8EncodedKeySpec(der));
  }

  private static String text(String resource) {
    try (InputStream in = Assertion.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
