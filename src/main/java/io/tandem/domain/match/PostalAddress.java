package io.tandem.domain.match;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.StandardField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person lives, folded; "" for what is not known.
 *
 * @param zip without blanks and without the four digits that a US code may be followed by
 */
record PostalAddress(String street, String zip, String city, String country) {

  private static final double SIMILAR = 0.85;

  static PostalAddress of(Fields fields) {
    return new PostalAddress(
        Likeness.fold(fields.get("street")),
        Likeness.fold(fields.get("zip").strip().replaceFirst("^(\\d{5})-\\d{4}$", "$1"))
            .replace(" ", ""),
        Likeness.fold(fields.get("city")),
        Likeness.fold(fields.get(StandardField.COUNTRY)));
  }

  /** What the two addresses say: the house, or else each part of the place. */
  List<Clue> compare(PostalAddress other) {
    return sameHouse(other)
        ? List.of(new Clue(40, "same-address"))
        : Stream.of(zips(other), cities(other), countries(other))
            .flatMap(Optional::stream)
            .toList();
  }

  /** The numbers of house and flat, in the order written; "" if there are none. */
  String numbers() {
    return street.replaceAll("\\D+", " ").strip();
  }

  /** The most exact name of the place that there is. */
  String place() {
    return zip.isEmpty() ? city : zip;
  }

  private boolean sameHouse(PostalAddress other) {
    boolean samePlace =
        (zip.isEmpty() || other.zip.isEmpty()) ? alike(city, other.city) : zip.equals(other.zip);
    return samePlace && numbers().equals(other.numbers()) && alike(street, other.street);
  }

  private Optional<Clue> zips(PostalAddress other) {
    return !zip.isEmpty() && zip.equals(other.zip)
        ? Optional.of(new Clue(10, "same-zip"))
        : Optional.empty();
  }

  private Optional<Clue> cities(PostalAddress other) {
    if (city.isEmpty() || other.city.isEmpty()) {
      return Optional.empty();
    }
    if (city.equals(other.city)) {
      return Optional.of(new Clue(7, "same-city"));
    }
    return Optional.of(
        alike(city, other.city) ? new Clue(5, "similar-city") : new Clue(-5, "different-city"));
  }

  /** Only codes: a name of the country may be in any language. */
  private Optional<Clue> countries(PostalAddress other) {
    boolean codes = country.length() == 2 && other.country.length() == 2;
    return codes && !country.equals(other.country)
        ? Optional.of(new Clue(-10, "different-country"))
        : Optional.empty();
  }

  private static boolean alike(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && Likeness.of(one, other) >= SIMILAR;
  }
}
