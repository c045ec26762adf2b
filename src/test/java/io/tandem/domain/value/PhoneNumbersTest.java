package io.tandem.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "US, (212) 555-0100 x12, +12125550100;ext=12",
    "US, 1-212-555-0100, +12125550100",
    "US, 212\u00a0555\u00a00100\u200b, +12125550100",
    "us, 1-800-FLOWERS, +18003569377",
    "DE, +49 30 1234, +49301234",
    "DE, 0049 30 1234, +49301234",
    "DE, 030 1234, +49301234",
    "US, 0049 30 123456, +4930123456",
    "'', +49 30 123456, +4930123456",
    "IT, 06 6982, +39066982"
  })
  void theSameNumberHasOneFormHoweverWritten(String region, String text, String form) {
    assertThat(PhoneNumbers.normalise(text, region)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "US, ' call  reception ', call reception",
    "'', 030 1234, 030 1234",
    "Atlantis, 030  1234, 030 1234",
    "JP, +490015001106, +490015001106",
    "US, '', ''"
  })
  void whatIsNoNumberIsComparedAsText(String region, String text, String form) {
    assertThat(PhoneNumbers.normalise(text, region)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 212.555.0100, E164, +12125550100",
    "US, +1 212 555 0100, NATIONAL, (212) 555-0100",
    "US, +1 212 555 0100 x12, NATIONAL, (212) 555-0100 ext. 12",
    "US, 2125550100, INTERNATIONAL, +1 212-555-0100",
    "US, +49 30 123456, NATIONAL, +49 30 123456",
    "US, ask  Ada, E164, ask  Ada"
  })
  void aNumberIsWrittenInAStyle(String region, String text, PhoneStyle style, String written) {
    assertThat(PhoneNumbers.format(text, region, style)).isEqualTo(written);
  }
}
