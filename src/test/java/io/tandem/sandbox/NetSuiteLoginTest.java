package io.tandem.sandbox;

import static io.tandem.sandbox.JsonPlatform.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NetSuite logins (reference/netsuite-api.md §2, §3)")
class NetSuiteLoginTest extends SandboxTest {

  private static final String TIME = "/netsuite/services/rest/system/v1/serverTime";
  private static final String TOKEN = "/netsuite/services/rest/auth/oauth2/v1/token";

  @Test
  @DisplayName("an unknown bearer token gets 401 INVALID_LOGIN and a challenge (§3, §8)")
  void refusesAnUnknownToken() {
    Answer answer = client.send("GET", TIME, null, "Authorization", "Bearer wrong");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.netsuiteCode()).isEqualTo("INVALID_LOGIN");
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }

  @Test
  @DisplayName("a signed request is accepted once; its nonce cannot be used again (§2)")
  void acceptsASignatureOnce() throws Exception {
    String path = Client.CUSTOMERS + "?limit=5&offset=0";
    String header = signer("nonce-0001", 0).header("GET", client.uri(path));

    assertThat(client.send("GET", path, null, "Authorization", header).status()).isEqualTo(200);
    assertThat(client.send("GET", path, null, "Authorization", header).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("a signature for another method, secret or time is refused (§2)")
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
  @DisplayName("five failed logins lock the user for 30 minutes (§2)")
  void locksAfterFiveFailures() throws Exception {
    for (int i = 0; i < 5; i++) {
      status("OAuth realm=\"TSTDRV1234567\"");
    }
    int locked = status(signer("nonce-0006", 0).header("GET", client.uri(TIME)));
    client.put("/admin/clock", "{\"offsetSeconds\":1801}");

    assertThat(locked).isEqualTo(401);
    assertThat(status(signer("nonce-0007", 0).header("GET", client.uri(TIME)))).isEqualTo(200);
  }

  @Test
  @DisplayName("a client assertion buys a token for 60 minutes (§3)")
  void issuesATokenForAnAssertion() {
    Answer answer = token("client_credentials", assertion("ES256", 300));
    String bearer = "Bearer " + answer.json().getString("access_token");

    assertThat(answer.json().getInt("expires_in")).isEqualTo(3600);
    assertThat(status(bearer)).isEqualTo(200);
    client.put("/admin/clock", "{\"offsetSeconds\":3601}");
    assertThat(status(bearer)).isEqualTo(401);
  }

  @Test
  @DisplayName("RS256, a long life and another grant type are refused (§3)")
  void refusesABadAssertion() {
    Answer algorithm = token("client_credentials", assertion("RS256", 300));
    Answer life = token("client_credentials", assertion("ES256", 3601));
    Answer grant = token("refresh_token", assertion("ES256", 300));

    assertThat(algorithm.status()).isEqualTo(401);
    assertThat(algorithm.json().getString("error")).isEqualTo("invalid_client");
    assertThat(life.json().getString("error")).isEqualTo("invalid_grant");
    assertThat(grant.json().getString("error")).isEqualTo("unsupported_grant_type");
  }

  @Test
  @DisplayName("the server time is UTC and follows the sandbox clock (§1)")
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
    return sandbox.state().clock().instant().getEpochSecond();
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
    var header =
        JSON.createObjectBuilder().add("typ", "JWT").add("alg", algorithm).add("kid", "cert-1");
    var claims =
        JSON.createObjectBuilder()
            .add("iss", "demo-client-id")
            .add("scope", "rest_webservices")
            .add("aud", client.uri(TOKEN).toString())
            .add("iat", now())
            .add("exp", now() + seconds);
    return part(header.build().toString()) + "." + part(claims.build().toString()) + ".c2ln";
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
