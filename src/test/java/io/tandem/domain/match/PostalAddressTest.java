package io.tandem.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.customer.Fields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

  private static final PostalAddress HOME = new PostalAddress("12 main st", "10001", "troy", "us");

  @ParameterizedTest
  @CsvSource({
    // street,        zip,   city, country
    "12 main st,      10001, troy, us",
    "12 main street,  10001, troy, us", // abridged
    "12 main st,      '',    troy, us", // as far as it is known
    "12 main st,      10001, else, de", // the code says more than the names
  })
  void isTheSameHouseAs(String street, String zip, String city, String country) {
    PostalAddress other = new PostalAddress(street, zip, city, country);

    assertThat(HOME.compare(other)).containsExactly(new Clue(40, "same-address"));
    assertThat(other.compare(HOME)).containsExactly(new Clue(40, "same-address"));
  }

  @ParameterizedTest
  @CsvSource({
    // street,     zip,   city,      country, clues
    "13 main st,   10001, troy,      us,      same-zip 10;same-city 7",
    "12 elm road,  10001, troy,      us,      same-zip 10;same-city 7",
    "'',           10001, troy,      us,      same-zip 10;same-city 7",
    "12 main st,   20002, troy,      us,      same-city 7",
    "12 main st,   '',    '',        us,      ''",
    "12 main st,   '',    rome,      us,      different-city -5",
    "'',           '',    troyes,    '',      similar-city 5",
    "'',           20002, boston,    de,      different-city -5;different-country -10",
    "'',           '',    '',        germany, ''",
    "'',           '',    '',        '',      ''",
  })
  void isNotTheSameHouseAs(String street, String zip, String city, String country, String clues) {
    PostalAddress other = new PostalAddress(street, zip, city, country);

    assertThat(HOME.compare(other))
        .extracting(clue -> clue.evidence() + " " + clue.points())
        .containsExactly(clues.isEmpty() ? new String[0] : clues.split(";"));
  }

  @Test
  void noStreetIsNoHouse() {
    PostalAddress somewhere = new PostalAddress("", "10001", "troy", "us");

    assertThat(somewhere.compare(somewhere)).extracting(Clue::points).containsExactly(10, 7);
  }

  @Test
  void isReadAsFarAsItMatters() {
    PostalAddress read =
        PostalAddress.of(
            Fields.of(
                Map.of(
                    "street", "12 Main St., Apt 4",
                    "zip", " 10001-1234 ",
                    "city", "Zürich",
                    "country", "US")));

    assertThat(read).isEqualTo(new PostalAddress("12 main st apt 4", "10001", "zurich", "us"));
    assertThat(read.numbers()).isEqualTo("12 4");
    assertThat(read.place()).isEqualTo("10001");
    assertThat(new PostalAddress("", "", "troy", "").place()).isEqualTo("troy");
    assertThat(PostalAddress.of(Fields.of(Map.of("zip", "SW1A 1AA"))).zip()).isEqualTo("sw1a1aa");
  }
}
