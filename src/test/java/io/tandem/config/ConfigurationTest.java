package io.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.merge.FieldFormat;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.FieldRules;
import io.tandem.domain.merge.OnClear;
import io.tandem.domain.merge.SyncRules;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  @Test
  void whatIsNotSetHasItsDefault() {
    TandemConfig config = Settings.least().read();

    assertThat(config.enabled()).isTrue();
    assertThat(config.direction()).isEqualTo(Direction.TWO_WAY);
    assertThat(config.defaultApp()).isEqualTo(SyncSystem.HUBSPOT);
    assertThat(config.requireValidEmail()).isTrue();
    assertThat(config.defaultRegion()).isEqualTo("US");
    assertThat(config.schedule()).isEqualTo("* * * * *");
    assertThat(config.fields()).isEmpty();
    assertThat(config.allowMixedAccounts()).isFalse();
  }

  @Test
  void whatIsNotSetOfTheSystemsHasItsDefault() {
    NetSuiteConfig netsuite = Settings.least().read().netsuite();
    HubSpotConfig hubspot = Settings.least().read().hubspot();

    assertThat(netsuite.auth()).isEqualTo(NetSuiteConfig.Auth.OAUTH2);
    assertThat(netsuite.url()).isEmpty();
    assertThat(netsuite.subsidiary()).isEmpty();
    assertThat(netsuite.concurrency()).isEqualTo(3);
    assertThat(netsuite.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(netsuite.overlap()).isEqualTo(Duration.ofMinutes(2));
    assertThat(hubspot.url()).isEqualTo(URI.create("https://api.hubapi.com"));
    assertThat(hubspot.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(hubspot.overlap()).isEqualTo(Duration.ofMinutes(10));
    assertThat(hubspot.apiVersion()).isEqualTo(HubSpotVersion.V3);
    assertThat(hubspot.rateShare()).isEqualTo(0.9);
  }

  @Test
  void everyValueOfTheSyncIsTakenAsSet() {
    TandemConfig config =
        Settings.least()
            .with("enabled", "false")
            .with("direction", "netsuite-to-hubspot")
            .with("default-app", "netsuite")
            .with("require-valid-email", "false")
            .with("default-region", "DE")
            .with("schedule", "*/5  8-18 * * MON-FRI")
            .read();

    assertThat(config.enabled()).isFalse();
    assertThat(config.direction()).isEqualTo(Direction.NETSUITE_TO_HUBSPOT);
    assertThat(config.defaultApp()).isEqualTo(SyncSystem.NETSUITE);
    assertThat(config.requireValidEmail()).isFalse();
    assertThat(config.defaultRegion()).isEqualTo("DE");
    assertThat(config.schedule()).isEqualTo("*/5  8-18 * * MON-FRI");
  }

  @Test
  void everyValueOfTheSystemsIsTakenAsSet() {
    TandemConfig config =
        Settings.least()
            .withTokenBasedAuthentication()
            .with("netsuite.url", "http://localhost:1/netsuite")
            .with("netsuite.subsidiary", "2")
            .with("netsuite.concurrency", "100")
            .with("netsuite.timeout", "PT5S")
            .with("netsuite.overlap", "PT1M")
            .with("hubspot.token", "h")
            .with("hubspot.url", "http://localhost:1/hubspot")
            .with("hubspot.timeout", "PT6S")
            .with("hubspot.overlap", "PT0S")
            .with("hubspot.api-version", "2026-09")
            .with("hubspot.rate-share", "1")
            .read();

    NetSuiteConfig netsuite = config.netsuite();
    assertThat(netsuite.accountId()).isEqualTo("TSTDRV1234567");
    assertThat(netsuite.auth()).isEqualTo(NetSuiteConfig.Auth.TBA);
    assertThat(netsuite.consumerKey()).contains("demo-consumer-key");
    assertThat(netsuite.consumerSecret()).contains("demo-consumer-secret");
    assertThat(netsuite.tokenId()).contains("demo-token-id");
    assertThat(netsuite.tokenSecret()).contains("demo-token-secret");
    assertThat(netsuite.url()).contains(URI.create("http://localhost:1/netsuite"));
    assertThat(netsuite.subsidiary()).contains("2");
    assertThat(netsuite.concurrency()).isEqualTo(100);
    assertThat(netsuite.timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(netsuite.overlap()).isEqualTo(Duration.ofMinutes(1));
    HubSpotConfig hubspot = config.hubspot();
    assertThat(hubspot.token()).isEqualTo("h");
    assertThat(hubspot.url()).isEqualTo(URI.create("http://localhost:1/hubspot"));
    assertThat(hubspot.timeout()).isEqualTo(Duration.ofSeconds(6));
    assertThat(hubspot.overlap()).isZero();
    assertThat(hubspot.apiVersion()).isEqualTo(HubSpotVersion.SEPTEMBER_2026);
    assertThat(hubspot.rateShare()).isEqualTo(1);
  }

  @Test
  void theDefaultFieldsAreMappedInTheirOrder() {
    assertThat(Settings.least().configuration().rules().mappings())
        .extracting(FieldMapping::name, FieldMapping::netsuite, FieldMapping::hubspot)
        .containsExactly(
            tuple("email", "email", "email"),
            tuple("salutation", "salutation", "salutation"),
            tuple("firstName", "firstName", "firstname"),
            tuple("lastName", "lastName", "lastname"),
            tuple("jobTitle", "title", "jobtitle"),
            tuple("companyName", "companyName", "company"),
            tuple("phone", "phone", "phone"),
            tuple("mobilePhone", "mobilePhone", "mobilephone"),
            tuple("street", "addressBook.street", "address"),
            tuple("city", "addressBook.city", "city"),
            tuple("state", "addressBook.state", "state"),
            tuple("zip", "addressBook.zip", "zip"),
            tuple("country", "addressBook.country", "country"),
            tuple("lifecycleStage", "searchStage", "lifecyclestage"),
            tuple("optOut", "unsubscribe", "hs_email_optout"),
            tuple("comments", "comments", "message"));
  }

  @Test
  void aDefaultFieldTakesWhatIsSetAndKeepsTheRest() {
    SyncRules rules =
        Settings.least()
            .with("default-app", "netsuite")
            .with("fields.jobTitle.hubspot", "role")
            .with("fields.jobTitle.direction", "hubspot-to-netsuite")
            .with("fields.jobTitle.default-app", "hubspot")
            .with("fields.jobTitle.on-clear", "propagate")
            .configuration()
            .rules();

    assertThat(rules.mappings().get(4))
        .isEqualTo(
            new FieldMapping(
                "jobTitle",
                "jobTitle",
                "title",
                "role",
                FieldFormat.of(FieldKind.TEXT),
                FieldRules.of(
                    Direction.HUBSPOT_TO_NETSUITE, SyncSystem.HUBSPOT, OnClear.PROPAGATE)));
    assertThat(rules.mappings().get(0).rules().defaultApp()).isEqualTo(SyncSystem.NETSUITE);
  }

  @Test
  void aFieldOfOnesOwnFollowsTheDefaultFields() {
    SyncRules rules =
        Settings.least()
            .with("fields.fax.netsuite", "fax")
            .with("fields.fax.hubspot", "fax")
            .with("fields.fax.kind", "phone")
            .configuration()
            .rules();

    assertThat(rules.mappings()).hasSize(17);
    assertThat(rules.mappings().get(16))
        .isEqualTo(
            new FieldMapping(
                "fax",
                "fax",
                "fax",
                "fax",
                FieldFormat.of(FieldKind.PHONE),
                FieldRules.of(Direction.TWO_WAY, SyncSystem.HUBSPOT, OnClear.KEEP)));
  }

  @Test
  void theRulesFollowTheConfiguration() {
    Configuration configuration =
        Settings.least()
            .with("direction", "hubspot-to-netsuite")
            .with("default-region", "DE")
            .with("require-valid-email", "false")
            .configuration();

    assertThat(configuration.rules().direction()).isEqualTo(Direction.HUBSPOT_TO_NETSUITE);
    assertThat(configuration.rules().defaultRegion()).isEqualTo("DE");
    assertThat(configuration.eligibility().requireValidEmail()).isFalse();
  }
}
