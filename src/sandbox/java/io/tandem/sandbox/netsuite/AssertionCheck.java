package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a client assertion: client, certificate, algorithm, claims, a life of 60 minutes at most,
 * and the signature (help: section_162790605110). RS256 is refused.
 */
final class AssertionCheck {

  private static final String AUDIENCE = "/services/rest/auth/oauth2/v1/token";
  private static final long MAX_LIFE_SECONDS = 3600;
  private static final long CLOCK_SKEW_SECONDS = 60;

  private final Clock clock;
  private final Map<String, PublicKey> keys;

  /**
   * A check.
   *
   * @param keys the public keys by certificate id
   */
  AssertionCheck(Clock clock, Map<String, PublicKey> keys) {
    this.clock = clock;
    this.keys = Map.copyOf(keys);
  }

  /** The OAuth error code of an unacceptable assertion. */
  Optional<String> fault(String assertion) {
    String[] parts = assertion.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.of("invalid_request");
    }
    try {
      JsonObject header = json(parts[0]);
      JsonObject claims = json(parts[1]);
      if (!headerFits(header) || !DemoCredentials.CLIENT_ID.equals(claims.getString("iss", ""))) {
        return Optional.of("invalid_client");
      }
      return claimsFault(claims).or(() -> signatureFault(header, assertion, parts[2]));
    } catch (JsonException | IllegalArgumentException | ClassCastException e) {
      return Optional.of("invalid_request");
    }
  }

  private boolean headerFits(JsonObject header) {
    return "JWT".equals(header.getString("typ", ""))
        && JwtSignature.supports(header.getString("alg", ""))
        && keys.containsKey(header.getString("kid", ""));
  }

  private Optional<String> claimsFault(JsonObject claims) {
    if (!claims.containsKey("scope")
        || !claims.get("scope").toString().contains("rest_webservices")) {
      return Optional.of("invalid_scope");
    }
    boolean fits =
        claims.getString("aud", "").endsWith(AUDIENCE)
            && live(number(claims, "iat"), number(claims, "exp"));
    return fits ? Optional.empty() : Optional.of("invalid_grant");
  }

  private boolean live(long issued, long expires) {
    long now = clock.instant().getEpochSecond();
    return issued <= now + CLOCK_SKEW_SECONDS
        && expires > now
        && expires - issued <= MAX_LIFE_SECONDS;
  }

  private Optional<String> signatureFault(JsonObject header, String assertion, String signature) {
    String signed = assertion.substring(0, assertion.lastIndexOf('.'));
    PublicKey key = keys.get(header.getString("kid"));
    boolean fits = JwtSignature.verify(key, header.getString("alg"), signed, signature);
    return fits ? Optional.empty() : Optional.of("invalid_client");
  }

  private static long number(JsonObject claims, String name) {
    JsonNumber number = claims.getJsonNumber(name);
    return number == null ? 0 : number.longValue();
  }

  private static JsonObject json(String part) {
    byte[] text = Base64.getUrlDecoder().decode(part);
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(text))) {
      return reader.readObject();
    }
  }
}
