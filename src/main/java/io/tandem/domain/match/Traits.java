package io.tandem.domain.match;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.StandardField;
import io.tandem.domain.value.Countries;
import io.tandem.domain.value.PhoneNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be compared of a record, in the form in which it is compared.
 *
 * @param personal by the name of their field
 */
record Traits(
    PersonName name,
    EmailSet emails,
    Set<String> phones,
    PostalAddress address,
    String company,
    Map<String, PersonalValue> personal) {

  /** An international number of at least seven digits, not all of them the same. */
  private static final String USABLE_PHONE = "\\+(?!(?:\\d)?(\\d)\\1+$)\\d{7,15}(;ext=\\d+)?";

  static Traits of(CustomerRecord record, String defaultRegion, Collection<String> personalFields) {
    Fields fields = record.fields();
    Map<String, PersonalValue> personal = new TreeMap<>();
    personalFields.forEach(field -> personal.put(field, PersonalValue.of(fields.get(field))));
    return new Traits(
        PersonName.of(fields),
        EmailSet.of(record),
        phonesOf(fields, defaultRegion),
        PostalAddress.of(fields),
        Likeness.fold(fields.get("companyName")),
        personal);
  }

  /** All that these traits and the others' say, in no particular order. */
  List<Clue> compare(Traits other) {
    List<Clue> clues = new ArrayList<>();
    name.compare(other.name).ifPresent(clues::add);
    emails.compare(other.emails).ifPresent(clues::add);
    clues.addAll(household(other));
    if (!company.isEmpty() && company.equals(other.company)) {
      clues.add(new Clue(25, "same-company"));
    }
    personal.forEach(
        (field, value) -> value.compare(other.personal.get(field), field).ifPresent(clues::add));
    return clues;
  }

  /** Who shares a house often shares a telephone: the second of the two says little. */
  private List<Clue> household(Traits other) {
    List<Clue> places = address.compare(other.address);
    if (Collections.disjoint(phones, other.phones)) {
      return places;
    }
    Stream<Clue> lessened =
        places.stream().map(place -> new Clue(Math.min(place.points(), 15), place.evidence()));
    return Stream.concat(Stream.of(new Clue(40, "same-phone")), lessened).toList();
  }

  private static Set<String> phonesOf(Fields fields, String defaultRegion) {
    String region = Countries.codeOf(fields.get(StandardField.COUNTRY)).orElse(defaultRegion);
    return Stream.of("phone", "mobilePhone")
        .map(fields::get)
        .filter(phone -> !phone.isBlank())
        .map(phone -> PhoneNumbers.normalise(phone, region))
        .filter(phone -> phone.matches(USABLE_PHONE))
        .collect(Collectors.toSet());
  }
}
