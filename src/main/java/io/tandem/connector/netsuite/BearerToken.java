package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.config.SigningKey;
import io.tandem.connector.ApiFailure;
import io.tandem.connector.Client;
import io.tandem.domain.system.ConnectorException.Kind;
import jakarta.json.JsonObject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The access token of OAuth 2.0's client credentials flow. It is good for an hour and all threads;
 * no refresh token comes with it.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_162755359851.html">
 *     Oracle: the POST request to the token endpoint</a>
 */
final class BearerToken implements Credentials {

  private static final String GRANT = "client_credentials";
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** A request under way must not outlive its token. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  /** What is the private key now. */
  interface KeySource {
    SigningKey key() throws SigningKey.Unusable;
  }

  private record Token(String value, Instant renewal) {}

  private final TokenApi api;
  private final ClientAssertion assertion;
  private final KeySource keys;
  private final Clock clock;
  private volatile Token token;

  BearerToken(TokenApi api, ClientAssertion assertion, KeySource keys, Clock clock) {
    this.api = api;
    this.assertion = assertion;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public boolean areFresh() {
    Token now = token;
    return now != null && clock.instant().isBefore(now.renewal());
  }

  @Override
  public void renew() {
    Instant asked = clock.instant();
    JsonObject answer = ask(asked);
    String value = text(answer, "access_token");
    String life = text(answer, "expires_in");
    if (value.isEmpty() || !life.matches("\\d{1,9}")) {
      throw NetSuiteTrouble.unreadable("an answer of the token endpoint without a token");
    }
    Duration usable = Duration.ofSeconds(Long.parseLong(life)).minus(MARGIN);
    token = new Token(value, asked.plus(usable));
  }

  private JsonObject ask(Instant now) {
    try {
      return api.token(GRANT, ASSERTION, assertion.signed(keys.key(), now));
    } catch (SigningKey.Unusable e) {
      throw NetSuiteTrouble.login(e.getMessage(), e);
    } catch (ApiFailure failure) {
      throw NetSuiteTrouble.kindOf(failure) == Kind.REFUSED || failure.status() == 401
          ? NetSuiteTrouble.login(reason(failure), failure)
          : failure;
    }
  }

  /** Which cause has which code is documented for another flow only. */
  private static String reason(ApiFailure failure) {
    String code = text(failure.body(), "error");
    return "HTTP status %d from the token endpoint%s"
            .formatted(failure.status(), code.matches("\\w{1,40}") ? ", " + code : "")
        + ". NetSuite knows no such pair of tandem.netsuite.client-id and .certificate-id, or the"
        + " certificate has expired, or is not that of the private key, or its role or user is"
        + " inactive, or this machine's clock is off: see Setup > Integration > OAuth 2.0 Client"
        + " Credentials";
  }

  @Override
  public void drop() {
    token = null;
  }

  @Override
  public void filter(ClientRequestContext request) {
    Token now = token;
    if (now != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + now.value());
    }
  }

  @Override
  public void close() {
    Client.close(api);
  }
}
