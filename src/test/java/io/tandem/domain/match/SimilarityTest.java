package io.tandem.domain.match;

import static io.tandem.domain.Sample.CONTACT;
import static io.tandem.domain.Sample.CUSTOMER;
import static io.tandem.domain.Sample.contact;
import static io.tandem.domain.Sample.customer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

  private static final Similarity SIMILARITY = new Similarity("US", Set.of("birthdate"));
  private static final String PHONE = "(212) 555-0100";

  @Test
  void sameNameAndTelephoneNumberAreSuggestedHoweverWritten() {
    assertThat(
            suggestion(
                Map.of("firstName", "Zoë", "lastName", "Müller ", "phone", PHONE),
                Map.of("firstName", "ZOE", "lastName", "Muller", "mobilePhone", "+1 212 555 0100")))
        .contains(new Suggestion(CUSTOMER, CONTACT, 87, List.of("same-name", "same-phone")));
  }

  @Test
  void sameNameAndHouseAreSuggested() {
    Map<String, String> place = Map.of("street", "12 Main St.", "zip", "10001-1234");
    Map<String, String> same = Map.of("street", "12 Main Street", "zip", "10001");

    assertThat(suggestion(named("Ada", "King", place), named("Ada", "King", same)))
        .hasValueSatisfying(
            found -> assertThat(found.evidence()).containsExactly("same-name", "same-address"));
  }

  @Test
  void anotherFlatOfTheSameHouseIsAnotherAddress() {
    Map<String, String> place = Map.of("street", "12 Main St Apt 4", "city", "Troy");
    Map<String, String> other = Map.of("street", "12 Main St Apt 5", "city", "Troy");

    assertThat(suggestion(named("Ada", "King", place), named("Ada", "King", other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "King,Ada",
    "Ada,Kign",
    "A.,King",
    "Adda,King",
    "Ada Mary,King",
    "Ada,King-Noel",
    "'',Ada King"
  })
  void aNameWithAnErrorIsStillTheName(String first, String last) {
    Map<String, String> phone = Map.of("phone", PHONE);

    assertThat(suggestion(named("Ada", "King", phone), named(first, last, phone))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"Bruce,King", "Bruce,Wayne", "'',King", "'',''"})
  void aFamilyBehindOneTelephoneNumberIsNotOnePerson(String first, String last) {
    Map<String, String> phone = Map.of("phone", PHONE);

    assertThat(suggestion(named("Ada", "King", phone), named(first, last, phone))).isEmpty();
  }

  @Test
  void twoOfAFamilyInOneHouseAreNotOnePerson() {
    Map<String, String> home = Map.of("phone", PHONE, "street", "12 Main St", "zip", "10001");

    assertThat(suggestion(named("Ada", "King", home), named("Bruce", "King", home))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1815-12-10,same-birthdate",
    "12/10/1815,same-birthdate",
    "1815-12-11,similar-birthdate"
  })
  void aBirthDateCountsInEitherOrderAndWithATypingError(String date, String evidence) {
    Map<String, String> own = Map.of("birthdate", "1815-12-10", "city", "London");
    Map<String, String> other = Map.of("birthdate", date, "city", "London");

    assertThat(suggestion(named("Ada", "King", own), named("Ada", "King", other)))
        .hasValueSatisfying(found -> assertThat(found.evidence()).contains(evidence));
  }

  @Test
  void anotherBirthDateSpeaksAgainstANamesake() {
    Map<String, String> own = Map.of("birthdate", "1815-12-10", "phone", PHONE);
    Map<String, String> other = Map.of("birthdate", "1990-03-27", "phone", PHONE);

    assertThat(suggestion(named("Ada", "King", own), named("Ada", "King", other))).isEmpty();
  }

  @Test
  void aNameInTheSameTownIsNotEnough() {
    Map<String, String> place = Map.of("city", "London", "zip", "10001", "country", "US");

    assertThat(suggestion(named("Ada", "King", place), named("Ada", "King", place))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ada.king@gmial.com,true",
    "ada.king@gmail.cm,true",
    "ada.king@else.org,false",
    "info@gmail.com,false",
    "ada.king2@gmail.com,false"
  })
  void aMistypedDomainIsSuggestedAndAnotherMailboxIsNot(String email, boolean suggested) {
    Map<String, String> own = Map.of("email", "ada.king@gmail.com");
    Optional<Suggestion> found =
        suggestion(named("Ada", "King", own), named("Ada", "King", Map.of("email", email)));

    assertThat(found.isPresent()).isEqualTo(suggested);
  }

  @Test
  void aPlaceholderIsNoTelephoneNumber() {
    Map<String, String> phone = Map.of("phone", "000-000-0000");

    assertThat(suggestion(named("Ada", "King", phone), named("Ada", "King", phone))).isEmpty();
  }

  @Test
  void twoRecordsOfOneSystemAreNoCounterparts() {
    Map<String, String> ada = named("Ada", "King", Map.of("phone", PHONE));

    assertThat(SIMILARITY.of(customer(ada), customer(ada))).isEmpty();
  }

  private static Optional<Suggestion> suggestion(
      Map<String, String> netsuite, Map<String, String> hubspot) {
    return SIMILARITY.of(customer(netsuite), contact(hubspot));
  }

  private static Map<String, String> named(String first, String last, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("firstName", first);
    values.put("lastName", last);
    return values;
  }
}
