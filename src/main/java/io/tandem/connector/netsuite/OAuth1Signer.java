package io.tandem.connector.netsuite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request by Token-Based Authentication: OAuth 1.0a with HMAC-SHA256, the only method that
 * NetSuite still takes. No kept library on Maven Central signs so without a client of its own.
 *
 * @param realm the account id in upper case, with {@code _}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5849">RFC 5849</a>
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1534941088.html">
 *     Oracle: the signature for TBA</a>
 */
record OAuth1Signer(
    String realm, String consumerKey, String consumerSecret, String tokenId, String tokenSecret)
    implements Credentials {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void filter(ClientRequestContext request) {
    byte[] nonce = new byte[16];
    RANDOM.nextBytes(nonce);
    request
        .getHeaders()
        .putSingle(
            HttpHeaders.AUTHORIZATION,
            authorization(
                request.getMethod(),
                request.getUri(),
                HexFormat.of().formatHex(nonce),
                Instant.now().getEpochSecond()));
  }

  @Override
  public boolean areFresh() {
    return true;
  }

  /** Keys and secrets are good until they are revoked. */
  @Override
  public void renew() {}

  @Override
  public void drop() {}

  @Override
  public void close() {}

  /** The header's value. A nonce may be used once, and the time may be off by five minutes. */
  String authorization(String method, URI uri, String nonce, long epochSecond) {
    List<Entry<String, String>> own =
        List.of(
            Map.entry("oauth_consumer_key", consumerKey),
            Map.entry("oauth_nonce", nonce),
            Map.entry("oauth_signature_method", "HMAC-SHA256"),
            Map.entry("oauth_timestamp", Long.toString(epochSecond)),
            Map.entry("oauth_token", tokenId),
            Map.entry("oauth_version", "1.0"));
    List<Entry<String, String>> header = new ArrayList<>(own);
    header.add(0, Map.entry("realm", realm));
    header.add(Map.entry("oauth_signature", sign(baseString(method, uri, own))));
    return "OAuth "
        + header.stream()
            .map(pair -> pair.getKey() + "=\"" + encode(pair.getValue()) + "\"")
            .collect(joining(", "));
  }

  private static String baseString(
      String method, URI uri, List<Entry<String, String>> oauthParameters) {
    List<Entry<String, String>> all = new ArrayList<>(oauthParameters);
    if (uri.getRawQuery() != null) {
      for (String pair : uri.getRawQuery().split("&", -1)) {
        String[] parts = pair.split("=", 2);
        all.add(Map.entry(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : ""));
      }
    }
    String parameters =
        all.stream()
            .map(pair -> Map.entry(encode(pair.getKey()), encode(pair.getValue())))
            .sorted(Entry.<String, String>comparingByKey().thenComparing(Entry.comparingByValue()))
            .map(pair -> pair.getKey() + "=" + pair.getValue())
            .collect(joining("&"));
    return String.join(
        "&", method.toUpperCase(Locale.ROOT), encode(address(uri)), encode(parameters));
  }

  /** Scheme, host and path; the port only where it is not the scheme's own. */
  private static String address(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    String port = uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + uri.getRawPath();
  }

  private String sign(String baseString) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      String key = encode(consumerSecret) + "&" + encode(tokenSecret);
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), mac.getAlgorithm()));
      return Base64.getEncoder().encodeToString(mac.doFinal(baseString.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  /** RFC 3986, where {@link URLEncoder} follows the rules of HTML forms. */
  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  @Override
  public String toString() {
    return "OAuth1Signer[" + realm + "]";
  }
}
