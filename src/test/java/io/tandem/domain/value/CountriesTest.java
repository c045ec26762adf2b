package io.tandem.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource({
    "us, US",
    "USA, US",
    "U.S., US",
    "u. s. a., US",
    "The United States of America, US",
    "UK, GB",
    "gbr, GB",
    "Great Britain, GB",
    "Holland, NL",
    "The Netherlands, NL",
    "South Korea, KR",
    "'Korea, Republic of', KR",
    "Russia, RU",
    "Russian Federation, RU",
    "Czech Republic, CZ",
    "Czechia, CZ",
    "Turkey, TR",
    "T\u00fcrkiye, TR",
    "TURKIYE, TR",
    "Ivory Coast, CI",
    "Cote d'Ivoire, CI",
    "C\u00f4te d\u2019Ivoire, CI",
    "Viet Nam, VN",
    "Deutschland, DE",
    "allemagne, DE",
    "Espa\u00f1a, ES",
    "ESPANA, ES",
    "Osterreich, AT",
    "\u65e5\u672c, JP",
    "\u4e2d\u56fd, CN",
    "Bosnia & Herzegovina, BA",
    "Polska, PL",
    "Bosnia and Herzegovina, BA",
    "St. Lucia, LC",
    "Saint Lucia, LC",
    "Slovenija, SI"
  })
  void aCountryIsKnownHoweverItIsCalled(String text, String code) {
    assertThat(Countries.codeOf(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "Atlantis", "ZZ", "The"})
  void whatIsNoCountryHasNoCode(String text) {
    assertThat(Countries.codeOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US, United States",
    "gb, United Kingdom",
    "DE, Germany",
    "CI, Cote d'Ivoire",
    "TR, Turkey",
    "HK, Hong Kong",
    "LC, Saint Lucia",
    "BA, Bosnia and Herzegovina",
    "zz, zz"
  })
  void aCountryHasItsUsualEnglishName(String code, String name) {
    assertThat(Countries.nameOf(code)).isEqualTo(name);
  }

  @Test
  void everyCodeAndEveryNameLeadBackToTheirCountry() {
    assertThat(Locale.getISOCountries())
        .allSatisfy(code -> assertThat(Countries.codeOf(code)).contains(code))
        .allSatisfy(code -> assertThat(Countries.codeOf(Countries.nameOf(code))).contains(code));
  }

  @Test
  void noFurtherNameBelongsToTwoCountries() {
    assertThat(Table.rows("countries.csv"))
        .allSatisfy(
            row ->
                assertThat(row.stream().skip(1))
                    .allSatisfy(name -> assertThat(Countries.codeOf(name)).contains(row.get(0))));
  }
}
