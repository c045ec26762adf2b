package io.tandem.domain.merge;

import static io.tandem.domain.customer.SyncSystem.HUBSPOT;
import static io.tandem.domain.merge.FieldKind.EMAIL;
import static io.tandem.domain.merge.FieldKind.PHONE;
import static io.tandem.domain.merge.FieldKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldKindTest {

  @Test
  void outerAndDoubledWhiteSpaceOfATextDoesNotCount() {
    assertThat(TEXT.normalise("  Ada \t King\n Lovelace ", HUBSPOT, ValueMap.none(), "US"))
        .isEqualTo("Ada King Lovelace");
  }

  @Test
  void composedAndDecomposedLettersOfATextAreTheSame() {
    assertThat(TEXT.normalise("Jose\u0301", HUBSPOT, ValueMap.none(), "US")).isEqualTo("Jos\u00e9");
  }

  @Test
  void upperAndLowerCaseOfATextDiffer() {
    assertThat(TEXT.normalise("McDonald", HUBSPOT, ValueMap.none(), "US"))
        .isNotEqualTo(TEXT.normalise("Mcdonald", HUBSPOT, ValueMap.none(), "US"));
  }

  @Test
  void caseAndOuterWhiteSpaceOfAnEmailAddressDoNotCount() {
    assertThat(EMAIL.normalise(" Ada@Example.COM ", HUBSPOT, ValueMap.none(), "US"))
        .isEqualTo("ada@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(650) 253-0000",
        "650.253.0000",
        "1 650 253 0000",
        "+1 650-253-0000",
        " +16502530000 "
      })
  void aTelephoneNumberIsTheSameHoweverWritten(String written) {
    assertThat(PHONE.normalise(written, HUBSPOT, ValueMap.none(), "US")).isEqualTo("+16502530000");
  }

  @Test
  void aNationalNumberBelongsToTheRecordsCountry() {
    assertThat(PHONE.normalise("030 123456", HUBSPOT, ValueMap.none(), "DE"))
        .isEqualTo("+4930123456");
    assertThat(PHONE.normalise("0049 30 123456", HUBSPOT, ValueMap.none(), "DE"))
        .isEqualTo("+4930123456");
    assertThat(PHONE.normalise("030 123456", HUBSPOT, ValueMap.none(), "US"))
        .isNotEqualTo("+4930123456");
  }

  @Test
  void theLeadingZeroOfAnItalianNumberIsPartOfIt() {
    assertThat(PHONE.normalise("06 6982", HUBSPOT, ValueMap.none(), "IT")).isEqualTo("+39066982");
  }

  @ParameterizedTest
  @ValueSource(strings = {"650 253 0000 x12", "650-253-0000 ext. 12", "+1 650 253 0000;ext=12"})
  void anExtensionIsPartOfTheNumberHoweverWritten(String written) {
    assertThat(PHONE.normalise(written, HUBSPOT, ValueMap.none(), "US"))
        .isEqualTo("+16502530000;ext=12");
  }

  @Test
  void whatIsNoTelephoneNumberIsComparedAsText() {
    assertThat(PHONE.normalise(" call  reception ", HUBSPOT, ValueMap.none(), "US"))
        .isEqualTo("call reception");
  }
}
