package io.tandem.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** A configuration made of a map, complete from the start: tests change what they are about. */
public record Settings(Map<String, String> values) {

  public Settings {
    values = Map.copyOf(values);
  }

  /** What must be set, and nothing else. */
  public static Settings least() {
    return new Settings(
        Map.of(
            "tandem.netsuite.account-id", "TSTDRV1234567",
            "tandem.netsuite.consumer-key", "demo-consumer-key",
            "tandem.netsuite.consumer-secret", "demo-consumer-secret",
            "tandem.netsuite.token-id", "demo-token-id",
            "tandem.netsuite.token-secret", "demo-token-secret",
            "tandem.hubspot.token", "demo-hubspot-token"));
  }

  public Settings with(String key, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put("tandem." + key, value);
    return new Settings(more);
  }

  public Settings without(String key) {
    Map<String, String> fewer = new HashMap<>(values);
    fewer.remove("tandem." + key);
    return new Settings(fewer);
  }

  public TandemConfig read() {
    return Configuration.read(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(values, "test", 100))
            .build());
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
