package io.tandem.sandbox.netsuite;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request signed with OAuth 1.0a HMAC-SHA256 (RFC 5849 §3.4; help: section_1534941088; help:
 * section_1534939551, section_1534941088). A JSON body is not signed, the realm neither.
 */
record OAuth1Request(String method, URI uri, Map<String, String> parameters) {

  private static final Pattern PARAMETER = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

  /** Reads the Authorization header of a request. */
  static OAuth1Request of(String method, URI uri, String authorization) {
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(authorization);
    while (matcher.find()) {
      parameters.put(matcher.group(1), decode(matcher.group(2)));
    }
    return new OAuth1Request(method, uri, parameters);
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The signature that these secrets give. */
  String signature(String consumerSecret, String tokenSecret) {
    String key = encode(consumerSecret) + "&" + encode(tokenSecret);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal(baseString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String baseString() {
    return method.toUpperCase(Locale.ROOT) + "&" + encode(address()) + "&" + encode(signed());
  }

  private String address() {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int defaultPort = scheme.equals("https") ? 443 : 80;
    boolean named = uri.getPort() >= 0 && uri.getPort() != defaultPort;
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + host + (named ? ":" + uri.getPort() : "") + uri.getRawPath();
  }

  private String signed() {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith("oauth_") && !name.equals("oauth_signature")) {
            pairs.add(encode(name) + "=" + encode(value));
          }
        });
    if (uri.getRawQuery() != null) {
      for (String pair : uri.getRawQuery().split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        pairs.add(encode(decode(name)) + "=" + encode(decode(value)));
      }
    }
    // By name first: an encoded name holds no '=', and nothing sorts before NUL.
    return pairs.stream()
        .sorted(Comparator.comparing(pair -> pair.replace('=', '\0')))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      boolean plain = character < 128 && Character.isLetterOrDigit(character);
      if (plain || "-._~".indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append(String.format("%%%02X", octet & 0xff));
      }
    }
    return encoded.toString();
  }
}
