package io.tandem.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tandem.sandbox.netsuite.DemoCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A configuration made of a map, complete from the start: tests change what they are about. */
public record Settings(Map<String, String> values) {

  public Settings {
    values = Map.copyOf(values);
  }

  /** The private key of the emulator's demonstration certificate. */
  public static final String DEMO_KEY =
      text(DemoCredentials.class.getResource("demo-private-key.pem"));

  /** The path of a file with it. */
  public static String demoKeyFile() {
    try {
      return Path.of(DemoCredentials.class.getResource("demo-private-key.pem").toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The demonstration's key is no file", e);
    }
  }

  /** What must be set, and nothing else. */
  public static Settings least() {
    return new Settings(
        Map.of(
            "tandem.netsuite.account-id", "TSTDRV1234567",
            "tandem.netsuite.client-id", "demo-client-id",
            "tandem.netsuite.certificate-id", "demo-certificate",
            "tandem.netsuite.private-key", DEMO_KEY,
            "tandem.hubspot.token", "demo-hubspot-token"));
  }

  public Settings with(String key, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put("tandem." + key, value);
    return new Settings(more);
  }

  /** Token-Based Authentication instead of OAuth 2.0. */
  public Settings withTokenBasedAuthentication() {
    return without("netsuite.client-id")
        .without("netsuite.certificate-id")
        .without("netsuite.private-key")
        .with("netsuite.auth", "tba")
        .with("netsuite.consumer-key", DemoCredentials.CONSUMER_KEY)
        .with("netsuite.consumer-secret", DemoCredentials.CONSUMER_SECRET)
        .with("netsuite.token-id", DemoCredentials.TOKEN_ID)
        .with("netsuite.token-secret", DemoCredentials.TOKEN_SECRET);
  }

  /** A text that is a resource of the tests or of the sandbox. */
  public static String text(URL resource) {
    try (InputStream in = resource.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Settings without(String key) {
    Map<String, String> fewer = new HashMap<>(values);
    fewer.remove("tandem." + key);
    return new Settings(fewer);
  }

  public TandemConfig read() {
    return Configuration.read(sources());
  }

  SmallRyeConfig sources() {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build();
  }

  /** The configuration as a run sees it. */
  public Configuration configuration() {
    TandemConfig read = read();
    return new Configuration() {
      @Override
      public TandemConfig current() {
        return read;
      }
    };
  }
}
