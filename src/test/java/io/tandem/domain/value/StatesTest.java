package io.tandem.domain.value;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  @ParameterizedTest
  @CsvSource({
    "US, California, CA",
    "US, ca, CA",
    "US, US-CA, CA",
    "us, calif., CA",
    "United States, CA, CA",
    "US, N.Y., NY",
    "US, 'Washington, D.C.', DC",
    "CA, Qu\u00e9bec, QC",
    "CA, quebec, QC",
    "AU, New South Wales, NSW",
    "DE, Bavaria, BY",
    "DE, Baden-Wuerttemberg, BW",
    "IT, Roma, RM",
    "IT, Lombardia, 25",
    "ES, Madrid, M",
    "ES, Comunidad de Madrid, MD",
    "JP, Tokyo, 13",
    "JP, \u6771\u4eac\u90fd, 13",
    "JP, T\u014dky\u014d, 13",
    "CN, \u5e7f\u4e1c\u7701, GD",
    "BR, Sao Paulo, SP",
    "MX, CDMX, CMX",
    "GB, Scotland, SCT",
    "AT, Wien, 9",
    "IN, Orissa, OD"
  })
  void aStateIsKnownHoweverItIsCalled(String country, String text, String code) {
    assertThat(States.codeOf(country, text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"US, Ontario", "US, DE-BY", "LU, Luxembourg", "Atlantis, CA", "US, ''"})
  void whatIsNoStateOfTheCountryHasNoCode(String country, String text) {
    assertThat(States.codeOf(country, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US, ca, California", "Canada, QC, Quebec", "CH, ZH, Z\u00fcrich", "JP, 27, Osaka"})
  void aStateHasAName(String country, String code, String name) {
    assertThat(States.nameOf(country, code)).contains(name);
  }

  @Test
  void anUnknownStateHasNoName() {
    assertThat(States.nameOf("US", "ZZ")).isEmpty();
    assertThat(States.nameOf("Atlantis", "CA")).isEmpty();
  }

  @Test
  void everyNameOfTheTableLeadsToItsOwnState() {
    assertThat(Table.rows("states.csv"))
        .allSatisfy(
            row ->
                assertThat(row.stream().skip(1))
                    .allSatisfy(
                        name -> assertThat(States.codeOf(row.get(0), name)).contains(row.get(1))));
  }

  @Test
  void theTableIsComplete() {
    Map<String, Long> states =
        Table.rows("states.csv").stream().collect(groupingBy(row -> row.get(0), counting()));
    assertThat(states)
        .containsEntry("US", 57L)
        .containsEntry("CA", 13L)
        .containsEntry("AU", 8L)
        .containsEntry("MX", 32L)
        .containsEntry("BR", 27L)
        .containsEntry("IN", 36L)
        .containsEntry("DE", 16L)
        .containsEntry("FR", 13L)
        .containsEntry("ES", 69L)
        .containsEntry("JP", 47L)
        .containsEntry("CH", 26L)
        .containsEntry("AT", 9L)
        .containsEntry("NL", 12L)
        .containsEntry("CN", 34L);
  }
}
