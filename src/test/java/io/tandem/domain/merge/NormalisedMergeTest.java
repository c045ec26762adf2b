package io.tandem.domain.merge;

import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.customer;
import static io.tandem.domain.Sample.field;
import static io.tandem.domain.Sample.rules;
import static io.tandem.domain.Sample.settled;
import static io.tandem.domain.merge.Direction.TWO_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.SyncSystem;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values are merged by what they mean, not by how they are written. */
class NormalisedMergeTest {

  private static final SyncRules RULES =
      rules(
          TWO_WAY,
          field("email", FieldKind.EMAIL),
          field("phone", FieldKind.PHONE),
          field("name"),
          field("country"));

  @Test
  void anEmailAddressInAnotherCaseIsSettled() {
    assertThat(
            rule("email", Map.of("email", "Ada@Example.com"), Map.of("email", "ada@example.com")))
        .isEqualTo(MergeRule.SAME_VALUE);
  }

  @Test
  void aNameInAnotherUnicodeFormIsSettled() {
    assertThat(rule("name", Map.of("name", "Jose\u0301 "), Map.of("name", "Jos\u00e9")))
        .isEqualTo(MergeRule.SAME_VALUE);
  }

  @Test
  void aNationalNumberIsReadByItsOwnRecordsCountry() {
    assertThat(
            rule(
                "phone",
                Map.of("phone", "030 123456", "country", "de"),
                Map.of("phone", "+49 30 123456")))
        .isEqualTo(MergeRule.SAME_VALUE);
  }

  @Test
  void aNationalNumberOfARecordWithoutACountryCodeBelongsToTheDefaultRegion() {
    assertThat(
            rule(
                "phone",
                Map.of("phone", "(650) 253-0000", "country", "United States"),
                Map.of("phone", "+16502530000")))
        .isEqualTo(MergeRule.SAME_VALUE);
  }

  @Test
  void anotherExtensionIsAnotherNumber() {
    assertThat(
            rule("phone", Map.of("phone", "650 253 0000 x1"), Map.of("phone", "650 253 0000 x2")))
        .isEqualTo(MergeRule.DEFAULT_APP_WINS);
  }

  @Test
  void aValueOfWhiteSpaceIsEmpty() {
    assertThat(rule("name", Map.of("name", " \t "), Map.of("name", "Ada")))
        .isEqualTo(MergeRule.FILLED_AT_FIRST_MATCH);
  }

  @Test
  void rewritingAValueIsNoChangeSoTheOtherSidesChangeIsNoConflict() {
    Settled base = settled(field("email", FieldKind.EMAIL), "ada@example.com", "ada@example.com");

    assertThat(
            RULES
                .merge(
                    customer(Map.of("email", "king@example.com")),
                    contact(Map.of("email", "ADA@example.com")),
                    base)
                .get(0))
        .isEqualTo(
            new FieldDecision(
                "email", MergeRule.ONE_SIDE_CHANGED, Optional.of(SyncSystem.NETSUITE)));
  }

  @Test
  void movingToAnotherCountryAloneChangesNoTelephoneNumber() {
    Settled base =
        settled(
            settled(field("phone", FieldKind.PHONE), "030 123456", "+49 30 123456"),
            field("country"),
            "DE",
            "DE");

    assertThat(
            RULES
                .merge(
                    customer(Map.of("phone", "030 123456", "country", "US")),
                    contact(Map.of("phone", "+49 30 123456", "country", "DE")),
                    base)
                .get(1)
                .rule())
        .isEqualTo(MergeRule.SETTLED);
  }

  @Test
  void thereIsOneDecisionForEachMappedFieldInOrder() {
    assertThat(RULES.merge(customer(Map.of()), contact(Map.of()), Settled.nothing()))
        .extracting(FieldDecision::field)
        .containsExactly("email", "phone", "name", "country");
  }

  private static MergeRule rule(
      String field, Map<String, String> netsuite, Map<String, String> hubspot) {
    return RULES.merge(customer(netsuite), contact(hubspot), Settled.nothing()).stream()
        .filter(decision -> decision.field().equals(field))
        .findFirst()
        .orElseThrow()
        .rule();
  }
}
