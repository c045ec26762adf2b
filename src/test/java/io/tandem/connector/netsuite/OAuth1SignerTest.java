package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OAuth1SignerTest {

  private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  static Stream<JsonObject> vectors() {
    var resource = OAuth1SignerTest.class.getResourceAsStream("/sandbox/oauth1-vectors.json");
    try (JsonReader reader = Json.createReader(resource)) {
      return reader.readObject().getJsonArray("vectors").getValuesAs(JsonObject.class).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theHeaderEqualsThatOfThreeOtherImplementations(JsonObject vector) {
    JsonObject request = vector.getJsonObject("request");
    String header =
        signer(vector.getJsonObject("credentials"))
            .authorization(
                request.getString("method"),
                URI.create(request.getString("url")),
                vector.getString("nonce"),
                vector.getJsonNumber("timestamp").longValue());
    Map<String, String> expected = new LinkedHashMap<>();
    JsonObject parameters =
        vector.getJsonObject("expected").getJsonObject("headerParametersDecoded");
    parameters.keySet().forEach(name -> expected.put(name, parameters.getString(name)));

    assertThat(header).startsWith("OAuth ");
    assertThat(parameters(header)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void aSignerDoesNotPrintItsSecrets() {
    assertThat(new OAuth1Signer("1234567", "ck", "cs-secret", "tk", "ts-secret"))
        .hasToString("OAuth1Signer[1234567]");
  }

  private static OAuth1Signer signer(JsonObject credentials) {
    return new OAuth1Signer(
        credentials.getString("account"),
        credentials.getString("consumerKey"),
        credentials.getString("consumerSecret"),
        credentials.getString("tokenId"),
        credentials.getString("tokenSecret"));
  }

  private static Map<String, String> parameters(String header) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String value = matcher.group(2).replace("+", "%2B");
      parameters.put(matcher.group(1), URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
