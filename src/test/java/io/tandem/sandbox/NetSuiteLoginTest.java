package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("NetSuite logins (help: section_1534941088, section_162790605110)")
class NetSuiteLoginTest extends SandboxTest {

  private static final String TIME = "/netsuite/services/rest/system/v1/serverTime";
  private static final String TOKEN = "/netsuite/services/rest/auth/oauth2/v1/token";

  @Test
  @DisplayName(
      "an unknown bearer token gets 401 INVALID_LOGIN and a challenge (section_162790605110, section_156570709583)")
  void refusesAnUnknownToken() {
    Answer answer = client.send("GET", TIME, null, "Authorization", "Bearer wrong");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.netsuiteCode()).isEqualTo("INVALID_LOGIN");
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }

  @Test
  @DisplayName(
      "a signed request is accepted once; its nonce cannot be used again (section_1534941088)")
  void acceptsASignatureOnce() throws Exception {
    String path = Client.CUSTOMERS + "?limit=5&offset=0";
    String header = signer("nonce-0001", 0).header("GET", client.uri(path));

    assertThat(client.send("GET", path, null, "Authorization", header).status()).isEqualTo(200);
    assertThat(client.send("GET", path, null, "Authorization", header).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("a signature for another method, secret or time is refused (section_1534941088)")
  void refusesAWrongSignature() throws Exception {
    String otherMethod = signer("nonce-0002", 0).header("POST", client.uri(TIME));
    String otherSecret =
        new TbaSigner("nonce-0003", now(), "wrong").header("GET", client.uri(TIME));
    String tooOld = signer("nonce-0004", -301).header("GET", client.uri(TIME));

    assertThat(status(otherMethod)).isEqualTo(401);
    assertThat(status(otherSecret)).isEqualTo(401);
    assertThat(status(tooOld)).isEqualTo(401);
    assertThat(status(signer("nonce-0005", -290).header("GET", client.uri(TIME)))).isEqualTo(200);
  }

  @Test
  @DisplayName("five failed logins lock the user for 30 minutes (section_1534941088)")
  void locksAfterFiveFailures() throws Exception {
    for (int i = 0; i < 5; i++) {
      status("OAuth realm=\"TSTDRV1234567\"");
    }
    int locked = status(signer("nonce-0006", 0).header("GET", client.uri(TIME)));
    sandbox.state().loginClock().shift(Duration.ofSeconds(1801));

    assertThat(locked).isEqualTo(401);
    assertThat(status(signer("nonce-0007", 0).header("GET", client.uri(TIME)))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ES256", "PS256"})
  @DisplayName("a signed client assertion buys a token for 60 minutes (help: section_162755359851)")
  void issuesATokenForAnAssertion(String algorithm) {
    Answer answer = token("client_credentials", assertion(algorithm, 300));
    String bearer = "Bearer " + answer.json().getString("access_token");

    assertThat(answer.json().getInt("expires_in")).isEqualTo(3600);
    assertThat(status(bearer)).isEqualTo(200);
    sandbox.state().loginClock().shift(Duration.ofSeconds(3601));
    assertThat(status(bearer)).isEqualTo(401);
  }

  @Test
  @DisplayName("RS256, a long life and another grant type are refused (section_162790605110)")
  void refusesABadAssertion() {
    Answer algorithm = token("client_credentials", assertion("RS256", 300));
    Answer life = token("client_credentials", assertion("ES256", 3601));
    Answer grant = token("refresh_token", assertion("ES256", 300));

    assertThat(algorithm.status()).isEqualTo(401);
    assertThat(algorithm.header("WWW-Authenticate")).isEqualTo("Basic realm=\"TSTDRV1234567\"");
    assertThat(algorithm.json().getString("error")).isEqualTo("invalid_client");
    assertThat(life.json().getString("error")).isEqualTo("invalid_grant");
    assertThat(grant.json().getString("error")).isEqualTo("unsupported_grant_type");
  }

  @Test
  @DisplayName("an unknown client or certificate, or another key, is refused")
  void refusesAnAssertionOfSomebodyElse() {
    Instant now = sandbox.state().loginClock().instant();
    String endpoint = client.uri(TOKEN).toString();
    String good = assertion("ES256", 300);
    String stranger =
        new Assertion("ES256", "demo-certificate", "stranger", now, 300).signedFor(endpoint);
    String unknown =
        new Assertion("ES256", "unknown", "demo-client-id", now, 300).signedFor(endpoint);
    String otherKey =
        new Assertion("PS256", "demo-certificate", "demo-client-id", now, 300).signedFor(endpoint);
    String altered = good.substring(0, good.lastIndexOf('.') + 1) + "c2ln";

    for (String assertion : List.of(stranger, unknown, otherKey, altered)) {
      assertThat(token("client_credentials", assertion).status()).isEqualTo(401);
    }
    assertThat(token("client_credentials", good).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("five refused assertions lock the user too, while the switch says so")
  void locksAfterFiveRefusedAssertions() {
    String bad = assertion("ES256", 300) + "x";
    for (int i = 0; i < 5; i++) {
      token("client_credentials", bad);
    }

    assertThat(token("client_credentials", assertion("ES256", 300)).status()).isEqualTo(400);
    sandbox.state().loginClock().shift(Duration.ofSeconds(1801));
    assertThat(token("client_credentials", assertion("ES256", 300)).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("the server time is UTC and follows the sandbox clock (section_1546938065)")
  void tellsTheServerTime() {
    client.put("/admin/clock", "{\"now\":\"2026-06-01T12:00:00Z\"}");

    assertThat(client.get(TIME).json().getString("serverTime")).startsWith("2026-06-01T12:00:0");
  }

  private int status(String authorization) {
    return client.send("GET", TIME, null, "Authorization", authorization).status();
  }

  private TbaSigner signer(String nonce, long seconds) {
    return new TbaSigner(nonce, now() + seconds, "demo-token-secret");
  }

  private long now() {
    return sandbox.state().loginClock().instant().getEpochSecond();
  }

  private Answer token(String grantType, String assertion) {
    String form =
        "grant_type="
            + grantType
            + "&client_assertion_type="
            + Client.encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            + "&client_assertion="
            + assertion;
    return client.send(
        HttpRequest.newBuilder(client.uri(TOKEN))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private String assertion(String algorithm, int seconds) {
    return Assertion.of(algorithm, sandbox.state().loginClock().instant(), seconds)
        .signedFor(client.uri(TOKEN).toString());
  }
}
