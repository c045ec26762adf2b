package io.tandem.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An independent client's signature, written from RFC 5849 for requests with plain queries. */
record TbaSigner(String nonce, long timestamp, String tokenSecret) {

  String header(String method, URI uri) throws Exception {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("oauth_consumer_key", "demo-consumer-key");
    parameters.put("oauth_token", "demo-token-id");
    parameters.put("oauth_nonce", nonce);
    parameters.put("oauth_timestamp", Long.toString(timestamp));
    parameters.put("oauth_signature_method", "HMAC-SHA256");
    parameters.put("oauth_version", "1.0");
    Map<String, String> signed = new TreeMap<>(parameters);
    if (uri.getQuery() != null) {
      for (String pair : uri.getQuery().split("&", -1)) {
        int equals = pair.indexOf('=');
        signed.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    String joined =
        signed.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
    String address = "http://" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
    parameters.put("oauth_signature", sign(method + "&" + encode(address) + "&" + encode(joined)));
    return "OAuth realm=\"TSTDRV1234567\", "
        + parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=\"" + encode(entry.getValue()) + "\"")
            .collect(Collectors.joining(", "));
  }

  private String sign(String base) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    String key = "demo-consumer-secret&" + tokenSecret;
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
