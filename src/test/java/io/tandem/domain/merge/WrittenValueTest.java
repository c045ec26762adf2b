package io.tandem.domain.merge;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.customer.SyncSystem.NETSUITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value looks like in the system that it is written to, and what equals it there. */
class WrittenValueTest {

  private static final ValueMap TIERS =
      ValueMap.of(Map.of("Gold", "gold", "Silver", "silver", "Argent", "silver"));

  @ParameterizedTest
  @CsvSource({
    "FLAG,    T,            HUBSPOT,  true",
    "FLAG,    no,           HUBSPOT,  false",
    "FLAG,    maybe,        HUBSPOT,  maybe",
    "FLAG,    true,         NETSUITE, T",
    "FLAG,    FALSE,        NETSUITE, F",
    "FLAG,    maybe,        NETSUITE, maybe",
    "OPT_OUT, T,            HUBSPOT,  true",
    "OPT_OUT, true,         NETSUITE, T",
    "OPT_OUT, F,            HUBSPOT,  ''",
    "OPT_OUT, false,        NETSUITE, ''",
    "NUMBER,  1.50,         HUBSPOT,  1.5",
    "DATE,    12/10/1815,   HUBSPOT,  1815-12-10",
    "COUNTRY, US,           HUBSPOT,  United States",
    "COUNTRY, Germany,      NETSUITE, DE",
    "STATE,   NY,           HUBSPOT,  New York",
    "STATE,   New York,     NETSUITE, NY",
    "STATE,   Elsewhere,    NETSUITE, Elsewhere",
    "CHOICE,  ' Gold ',     HUBSPOT,  gold",
    "CHOICE,  ' silver ',   NETSUITE, Argent",
    "CHOICES, 'Silver,Gold,Argent', HUBSPOT, silver;gold",
    "CHOICES, silver;gold;, NETSUITE, 'Gold,Argent'",
  })
  void aValueIsWrittenAs(FieldKind kind, String value, SyncSystem target, String written) {
    assertThat(kind.written(value, target, TIERS, "US")).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "CHOICE,  Tin,        HUBSPOT",
    "CHOICE,  tin,        NETSUITE",
    "CHOICES, 'Gold,Tin', HUBSPOT",
    "CHOICES, gold;tin,   NETSUITE",
    "COUNTRY, Nowhere,    NETSUITE",
  })
  void aValueWithoutAPartnerIsNotWritten(FieldKind kind, String value, SyncSystem target) {
    assertThat(kind.written(value, target, TIERS, "US")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FLAG,    T,             true",
    "OPT_OUT, T,             true",
    "OPT_OUT, F,             ''",
    "CHOICE,  ' Argent ',    silver",
    "CHOICES, 'Argent,Gold,Silver', gold;silver",
  })
  void aValueOfNetSuiteEqualsHubSpots(FieldKind kind, String netsuite, String hubspot) {
    assertThat(kind.normalise(netsuite, NETSUITE, TIERS, "US"))
        .isEqualTo(kind.normalise(hubspot, HUBSPOT, TIERS, "US"))
        .isEqualTo(hubspot);
  }

  @Test
  void aChoiceWithoutAPartnerEqualsNothingOfTheOtherSystem() {
    assertThat(FieldKind.CHOICE.normalise("gold", NETSUITE, TIERS, "US"))
        .isNotEqualTo(FieldKind.CHOICE.normalise("gold", HUBSPOT, TIERS, "US"));
    assertThat(FieldKind.CHOICE.normalise("Tin", NETSUITE, TIERS, "US"))
        .isNotEqualTo(FieldKind.CHOICE.normalise("Lead", NETSUITE, TIERS, "US"));
  }

  @Test
  void eachSystemHasItsOwnSeparatorBetweenChoices() {
    assertThat(FieldKind.CHOICES.normalise("b;a", HUBSPOT, ValueMap.none(), "US")).isEqualTo("a;b");
    assertThat(FieldKind.CHOICES.normalise("b,a", HUBSPOT, ValueMap.none(), "US")).isEqualTo("b,a");
    assertThat(FieldKind.CHOICES.written("b;a", NETSUITE, ValueMap.none(), "US")).contains("a,b");
    assertThat(FieldKind.CHOICES.written("b,a", HUBSPOT, ValueMap.none(), "US")).contains("a;b");
  }
}
