package io.tandem.sandbox.netsuite;

import io.tandem.sandbox.NetSuiteSwitches;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who may call: issued bearer tokens, and token-based authentication checked for real (help:
 * section_1534941088, section_162790605110). Five failures lock the user for 30 minutes (help:
 * subsect_156935170194).
 */
final class Logins {

  private static final Duration TOKEN_LIFE = Duration.ofMinutes(60);
  private static final Duration LOCK = Duration.ofMinutes(30);
  private static final long WINDOW_SECONDS = 300;
  private static final int MAX_FAILURES = 5;
  private static final int MIN_NONCE = 6;

  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final Set<String> nonces = ConcurrentHashMap.newKeySet();
  private final Clock clock;
  private final NetSuiteSwitches switches;
  private int failures;
  private Instant lockedUntil = Instant.MIN;

  Logins(Clock clock, NetSuiteSwitches switches) {
    this.clock = clock;
    this.switches = switches;
    tokens.put(DemoCredentials.BEARER_TOKEN, Instant.MAX);
  }

  static Duration tokenLife() {
    return TOKEN_LIFE;
  }

  String issue() {
    String token = "sandbox-" + UUID.randomUUID();
    tokens.put(token, clock.instant().plus(TOKEN_LIFE));
    return token;
  }

  /** Lets nobody in with the tokens issued so far. */
  void revoke() {
    tokens.keySet().removeIf(token -> !token.equals(DemoCredentials.BEARER_TOKEN));
  }

  /** The fault of an assertion; a locked user has one whatever it says. */
  synchronized Optional<String> assertion(Supplier<Optional<String>> check) {
    if (locked()) {
      return Optional.of("invalid_grant");
    }
    Optional<String> fault = check.get();
    if (switches.lockoutByOauth2()) {
      counted(fault.isEmpty());
    }
    return fault;
  }

  synchronized boolean bearer(String token) {
    if (locked()) {
      return false;
    }
    Instant expiry = tokens.get(token);
    boolean valid = expiry != null && clock.instant().isBefore(expiry);
    if (switches.lockoutByOauth2()) {
      counted(valid);
    }
    return valid;
  }

  synchronized boolean signed(String method, URI uri, String authorization) {
    if (locked()) {
      return false;
    }
    boolean valid = valid(OAuth1Request.of(method, uri, authorization));
    counted(valid);
    return valid;
  }

  private boolean locked() {
    return clock.instant().isBefore(lockedUntil);
  }

  private void counted(boolean valid) {
    failures = valid ? 0 : failures + 1;
    if (switches.lockout() && failures >= MAX_FAILURES) {
      lockedUntil = clock.instant().plus(LOCK);
      failures = 0;
    }
  }

  private boolean valid(OAuth1Request request) {
    return request.parameter("realm").equals(DemoCredentials.ACCOUNT)
        && request.parameter("oauth_consumer_key").equals(DemoCredentials.CONSUMER_KEY)
        && request.parameter("oauth_token").equals(DemoCredentials.TOKEN_ID)
        && request.parameter("oauth_signature_method").equals("HMAC-SHA256")
        && request.parameter("oauth_version").equals("1.0")
        && recent(request.parameter("oauth_timestamp"))
        && signatureFits(request)
        && fresh(request);
  }

  private static boolean signatureFits(OAuth1Request request) {
    String expected =
        request.signature(DemoCredentials.CONSUMER_SECRET, DemoCredentials.TOKEN_SECRET);
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8),
        request.parameter("oauth_signature").getBytes(StandardCharsets.UTF_8));
  }

  private boolean recent(String timestamp) {
    return timestamp.matches("\\d{1,12}")
        && Math.abs(Long.parseLong(timestamp) - clock.instant().getEpochSecond()) <= WINDOW_SECONDS;
  }

  private boolean fresh(OAuth1Request request) {
    String nonce = request.parameter("oauth_nonce");
    return nonce.length() >= MIN_NONCE
        && nonces.add(nonce + " " + request.parameter("oauth_timestamp"));
  }
}
