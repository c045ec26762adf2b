package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("OAuth 1.0a HMAC-SHA256 (help: section_1534941088)")
class OAuth1VectorsTest {

  static Stream<JsonObject> vectors() {
    var resource = OAuth1VectorsTest.class.getResourceAsStream("/sandbox/oauth1-vectors.json");
    try (JsonReader reader = JSON.createReader(resource)) {
      return reader.readObject().getJsonArray("vectors").getValuesAs(JsonObject.class).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  @DisplayName("the signature equals that of three other implementations")
  void signsAsOthersDo(JsonObject vector) {
    JsonObject request = vector.getJsonObject("request");
    JsonObject credentials = vector.getJsonObject("credentials");
    JsonObject expected = vector.getJsonObject("expected");
    OAuth1Request signed =
        OAuth1Request.of(
            request.getString("method"),
            URI.create(request.getString("url")),
            expected.getString("authorizationHeader"));

    assertThat(signed.baseString()).isEqualTo(expected.getString("signatureBaseString"));
    assertThat(
            signed.signature(
                credentials.getString("consumerSecret"), credentials.getString("tokenSecret")))
        .isEqualTo(expected.getString("signature"))
        .isEqualTo(signed.parameter("oauth_signature"));
  }
}
