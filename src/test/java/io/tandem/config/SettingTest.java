package io.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

  private static Map<String, Setting> settings() {
    return Configuration.settings(Settings.least().with("max-records", "7").sources()).stream()
        .collect(Collectors.toMap(Setting::key, setting -> setting));
  }

  @Test
  void valuesThatAreSetAreShownWithTheirSource() {
    assertThat(settings().get("tandem.max-records"))
        .isEqualTo(new Setting("tandem.max-records", "7", "PropertiesConfigSource[source=test]"));
  }

  @Test
  void defaultsAreShownAsSuch() {
    assertThat(settings().get("tandem.direction"))
        .isEqualTo(new Setting("tandem.direction", "two-way", "default"));
    assertThat(settings().get("tandem.breaker.max-creates"))
        .isEqualTo(new Setting("tandem.breaker.max-creates", "1000", "default"));
  }

  @Test
  void noSecretIsShown() {
    assertThat(settings().values().toString()).doesNotContain("demo-hubspot-token", "PRIVATE KEY");
    assertThat(settings().get("tandem.hubspot.token").value()).isEqualTo(Setting.MASK);
  }

  @ParameterizedTest
  @ValueSource(classes = {NetSuiteConfig.class, HubSpotConfig.class})
  void everyKeyThatSoundsLikeACredentialIsMasked(Class<?> part) {
    List<String> keys =
        Stream.of(part.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> name.matches("(?i).*(token|secret|password|key|credential).*"))
            // A path tells where a secret is, and not what it is.
            .filter(name -> !name.endsWith("File"))
            .map(name -> "tandem.x." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Setting.of(key, "v", "s").isMasked()).as(key).isTrue());
  }

  @Test
  void aLoginInAnAddressIsMasked() {
    assertThat(Setting.of("tandem.hubspot.url", "https://me:pw@host/x", "s").value())
        .isEqualTo("https://********@host/x");
  }
}
