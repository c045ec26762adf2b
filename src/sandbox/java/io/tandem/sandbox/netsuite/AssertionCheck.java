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
import java.util.Optional;

/**
 * Checks a client assertion: algorithm, claims, life under 60 minutes, and the signature when a
 * certificate is configured (help: section_162790605110). RS256 is refused.
 */
final class AssertionCheck {

  private static final String AUDIENCE = "/services/rest/auth/oauth2/v1/token";
  private static final long MAX_LIFE_SECONDS = 3600;
  private static final long CLOCK_SKEW_SECONDS = 60;

  private final Clock clock;
  private final Optional<PublicKey> key;

  AssertionCheck(Clock clock, Optional<PublicKey> key) {
    this.clock = clock;
    this.key = key;
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
      if (!headerFits(header) || claims.getString("iss", "").isEmpty()) {
        return Optional.of("invalid_client");
      }
      return claimsFault(claims).or(() -> signatureFault(header, assertion, parts[2]));
    } catch (JsonException | IllegalArgumentException | ClassCastException e) {
      return Optional.of("invalid_request");
    }
  }

  private static boolean headerFits(JsonObject header) {
    return "JWT".equals(header.getString("typ", ""))
        && JwtSignature.supports(header.getString("alg", ""))
        && !header.getString("kid", "").isEmpty();
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
    boolean fits =
        key.map(known -> JwtSignature.verify(known, header.getString("alg"), signed, signature))
            .orElse(!signature.isEmpty());
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
