package io.tandem.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.domain.Sample;
import io.tandem.domain.customer.CustomerRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of suggestions and their keys for whatever values. */
class SimilarityPropertyTest {

  private static final Set<String> PERSONAL = Set.of("birthdate");
  private static final Similarity SIMILARITY = new Similarity("US", PERSONAL);

  @Property(tries = 300)
  void theSidesMayBeExchanged(
      @ForAll("people") Map<String, String> one, @ForAll("people") Map<String, String> other) {
    CustomerRecord customer = Sample.customer(one);
    CustomerRecord contact = Sample.contact(other);

    assertThat(SIMILARITY.of(customer, contact)).isEqualTo(SIMILARITY.of(contact, customer));
    assertThat(score(one, other)).isEqualTo(score(other, one));
  }

  @Property(tries = 300)
  void nothingIsMoreSimilarToARecordThanItsCopy(
      @ForAll("people") Map<String, String> one, @ForAll("people") Map<String, String> other) {
    assertThat(score(one, one)).isGreaterThanOrEqualTo(score(one, other));
  }

  @Property(tries = 300)
  void aCopyWithANameAndTwoOtherValuesIsFullySimilarAndLookedUp(
      @ForAll("people") Map<String, String> values) {
    Map<String, String> known = new HashMap<>(values);
    known.putAll(Map.of("firstName", "Ada", "lastName", "King", "phone", "+12125550100"));
    known.put("birthdate", "1815-12-10");

    assertThat(score(known, known)).isEqualTo(100);
    assertThat(SuggestionKeys.of(Sample.customer(known), "US", PERSONAL))
        .isEqualTo(SuggestionKeys.of(Sample.contact(known), "US", PERSONAL));
  }

  @Property(tries = 300)
  void noValueIsTooOdd(@ForAll("people") Map<String, String> one, @ForAll String name) {
    Map<String, String> odd = new HashMap<>(one);
    odd.put("lastName", name);
    odd.put("street", name);
    odd.put("email", name);
    odd.put("phone", name);
    odd.put("birthdate", name);

    assertThat(score(odd, one)).isBetween(0, 100);
    assertThat(SuggestionKeys.of(Sample.contact(odd), "US", PERSONAL).keys())
        .allSatisfy(key -> assertThat(key).isNotBlank().hasSizeLessThanOrEqualTo(190));
  }

  @Provide
  Arbitrary<Map<String, String>> people() {
    Arbitrary<String> names = Arbitraries.of("", "Ada", "Adda", "A.", "King", "Mary Ann", "李", "Ó");
    Arbitrary<String> emails =
        Arbitraries.of("", "ada1@x.org", "ada1@y.org", "ada@x.org", "aad@x.org", "info@x.org", "@");
    Arbitrary<String> phones = Arbitraries.of("", "212-555-0100", "+44 20 7946 0018", "none");
    Arbitrary<String> dates = Arbitraries.of("", "1815-12-10", "10/12/1815", "1815-12-11", "1990");
    Arbitrary<String> streets = Arbitraries.of("", "12 Main St", "12 Main Street", "Rue 3");
    Arbitrary<String> places = Arbitraries.of("", "Troy", "Torys", "Bonn");
    return Combinators.combine(names, names, emails, phones, dates, streets, places)
        .as(
            (first, last, email, phone, date, street, place) ->
                Map.of(
                    "firstName", first,
                    "lastName", last,
                    "email", email,
                    "phone", phone,
                    "birthdate", date,
                    "street", street,
                    "city", place,
                    "companyName", place));
  }

  private static int score(Map<String, String> netsuite, Map<String, String> hubspot) {
    return SIMILARITY
        .of(Sample.customer(netsuite), Sample.contact(hubspot))
        .map(Suggestion::score)
        .orElse(0);
  }
}
