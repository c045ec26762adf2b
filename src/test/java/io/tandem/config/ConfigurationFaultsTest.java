package io.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator reads who made a mistake. */
class ConfigurationFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direction                | both        | tandem.direction                | two-way",
        "default-app              | salesforce  | tandem.default-app              | netsuite",
        "require-valid-email      | perhaps     | tandem.require-valid-email      | true",
        "enabled                  | perhaps     | tandem.enabled                  | true",
        "default-region           | Germany     | tandem.default-region           | DE",
        "schedule                 | every hour  | tandem.schedule                 | */5 * * * *",
        "schedule                 | 99 * * * *  | tandem.schedule                 | */5 * * * *",
        "netsuite.auth            | basic       | tandem.netsuite.auth            | oauth2",
        "netsuite.url             | netsuite    | tandem.netsuite.url             | https://host",
        "netsuite.concurrency     | 0           | tandem.netsuite.concurrency     | 1 to 100",
        "netsuite.concurrency     | 101         | tandem.netsuite.concurrency     | 1 to 100",
        "netsuite.concurrency     | many        | tandem.netsuite.concurrency     | integer",
        "netsuite.timeout         | soon        | tandem.netsuite.timeout         | PT60S",
        "netsuite.timeout         | PT0S        | tandem.netsuite.timeout         | PT60S",
        "netsuite.overlap         | PT-1M       | tandem.netsuite.overlap         | PT2M",
        "hubspot.url              | ftp://host  | tandem.hubspot.url              | https://host",
        "hubspot.url              | http://a b  | tandem.hubspot.url              | https://host",
        "hubspot.timeout          | 60 seconds  | tandem.hubspot.timeout          | PT60S",
        "hubspot.api-version      | v4          | tandem.hubspot.api-version      | 2026-03",
        "hubspot.api-version      | 2026-02     | tandem.hubspot.api-version      | 2026-09",
        "hubspot.portal-id        | mine        | tandem.hubspot.portal-id        | a number",
        "allow-mixed-accounts     | maybe       | tandem.allow-mixed-accounts     | true or false",
        "hubspot.rate-share       | half        | tandem.hubspot.rate-share       | above 0",
        "hubspot.rate-share       | 1.1         | tandem.hubspot.rate-share       | up to 1",
        "hubspot.rate-share       | 0           | tandem.hubspot.rate-share       | above 0",
        "hubspot.rate-share       | NaN         | tandem.hubspot.rate-share       | above 0",
        "fields.phone.kind        | letters     | tandem.fields.phone.kind        | text",
        "fields.phone.direction   | none        | tandem.fields.phone.direction   | two-way",
        "fields.phone.default-app | none        | tandem.fields.phone.default-app | netsuite",
        "fields.phone.on-clear    | delete      | tandem.fields.phone.on-clear    | propagate"
      })
  void aBadValueIsNamedWithItsKeyAndWhatToGive(
      String key, String value, String named, String wayOut) {
    List<String> faults = faultsOf(Settings.least().with(key, value));

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains(named, value, wayOut).satisfies(this::isReadable);
  }

  @ParameterizedTest
  @CsvSource({"netsuite.account-id", "hubspot.token"})
  void aMissingValueIsNamedWithItsKey(String key) {
    List<String> faults = faultsOf(Settings.least().without(key));

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains("tandem." + key).satisfies(this::isReadable);
  }

  @Test
  void anEmptySecretIsMissing() {
    assertThat(faultsOf(Settings.least().with("hubspot.token", "")))
        .singleElement()
        .asString()
        .contains("tandem.hubspot.token")
        .satisfies(this::isReadable);
  }

  @Test
  void tokenBasedAuthenticationNeedsItsFourCredentials() {
    assertThat(faultsOf(Settings.least().with("netsuite.auth", "tba")))
        .containsExactly(
            "tandem.netsuite.consumer-key is not set: tandem.netsuite.auth=tba needs it",
            "tandem.netsuite.consumer-secret is not set: tandem.netsuite.auth=tba needs it",
            "tandem.netsuite.token-id is not set: tandem.netsuite.auth=tba needs it",
            "tandem.netsuite.token-secret is not set: tandem.netsuite.auth=tba needs it");
  }

  @Test
  void clientCredentialsNeedAClientACertificateAndItsKey() {
    Settings settings =
        Settings.least()
            .without("netsuite.client-id")
            .without("netsuite.certificate-id")
            .without("netsuite.private-key");

    assertThat(faultsOf(settings))
        .containsExactly(
            "tandem.netsuite.client-id is not set: tandem.netsuite.auth=oauth2 needs it",
            "tandem.netsuite.certificate-id is not set: tandem.netsuite.auth=oauth2 needs it",
            "tandem.netsuite.auth=oauth2 needs tandem.netsuite.private-key or"
                + " tandem.netsuite.private-key-file: set one of the two");
  }

  @ParameterizedTest
  @CsvSource({"dirction", "netsuite.acount-id", "fields.phone.on-clera", "hubspot.tokens"})
  void aKeyThatNothingReadsIsAFault(String key) {
    List<String> faults = faultsOf(Settings.least().with(key, "x"));

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains("tandem." + key).satisfies(this::isReadable);
  }

  @ParameterizedTest
  @CsvSource({"netsuite", "hubspot"})
  void aFieldOfOnesOwnNeedsANameInBothSystems(String side) {
    assertThat(faultsOf(Settings.least().with("fields.shoeSize." + side, "custentity_shoe")))
        .containsExactly(
            "tandem.fields.shoeSize is no default field: set both tandem.fields.shoeSize.netsuite"
                + " and tandem.fields.shoeSize.hubspot to the two systems' names for it");
  }

  @Test
  void faultsOfOneKindAreReportedAtOnce() {
    assertThat(
            faultsOf(
                Settings.least()
                    .with("default-region", "Germany")
                    .with("schedule", "often")
                    .with("netsuite.concurrency", "0")
                    .with("hubspot.url", "hubspot")))
        .hasSize(4);
    assertThat(
            faultsOf(
                Settings.least()
                    .with("direction", "both")
                    .with("netsuite.timeout", "soon")
                    .with("colour", "red")
                    .without("hubspot.token")))
        .hasSize(4);
  }

  @Test
  void faultsOfEveryKindAreReportedAtOnce() {
    assertThat(
            faultsOf(
                Settings.least()
                    .with("direction", "both")
                    .with("schedule", "often")
                    .without("netsuite.client-id")))
        .hasSize(3);
  }

  @Test
  void noFaultShowsASecret() {
    ConfigurationFaults faults =
        catchThrowableOfType(
            ConfigurationFaults.class,
            () -> Settings.least().with("direction", "both").without("netsuite.client-id").read());

    assertThat(faults)
        .hasMessageNotContaining("demo-")
        .hasMessageNotContaining("PRIVATE")
        .hasMessageContaining("tandem.direction");
  }

  private void isReadable(String fault) {
    assertThat(fault)
        .doesNotContainPattern("Exception|SRCFG|\\b(java|io|org)\\.[a-z]+\\.|\\$|No enum constant")
        .doesNotContain("null");
  }

  private static List<String> faultsOf(Settings settings) {
    ConfigurationFaults faults = catchThrowableOfType(ConfigurationFaults.class, settings::read);
    assertThat(faults).as("faults of %s", settings.values().keySet()).isNotNull();
    return faults.faults();
  }
}
