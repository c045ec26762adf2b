package io.tandem.domain.match;

import io.tandem.domain.customer.Fields;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's name, folded.
 *
 * @param first "" where there is none
 * @param last "" where there is none
 */
record PersonName(String first, String last) {

  private static final NamePart FIRST = new NamePart(20, 70);
  private static final NamePart LAST = new NamePart(27, 25);

  /** A part that was filed as the other one: less, because few names are swapped. */
  private static final NamePart MISFILED = new NamePart(22, 70);

  static PersonName of(Fields fields) {
    return new PersonName(
        Likeness.fold(fields.get("firstName")), Likeness.fold(fields.get("lastName")));
  }

  /** What the two names say; empty if they have nothing to compare. */
  Optional<Clue> compare(PersonName other) {
    if (isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Stream<Clue> straight =
        readings().stream().flatMap(one -> other.readings().stream().map(one::straight));
    return Stream.concat(straight, Stream.of(crossed(other)))
        .max(Comparator.comparingInt(Clue::points).thenComparing(Clue::evidence))
        .filter(clue -> !clue.evidence().isEmpty());
  }

  /** The first and the last name, as far as they are filled. */
  List<String> parts() {
    return Stream.of(first, last).filter(part -> !part.isEmpty()).toList();
  }

  private boolean isEmpty() {
    return parts().isEmpty();
  }

  /** The name as filed and, where it all stands in one field, cut at either end. */
  private List<PersonName> readings() {
    List<String> words = Arrays.asList((first + last).split(" "));
    if (parts().size() != 1 || words.size() < 2) {
      return List.of(this);
    }
    int end = words.size() - 1;
    return List.of(
        this,
        new PersonName(words.get(0), String.join(" ", words.subList(1, words.size()))),
        new PersonName(String.join(" ", words.subList(0, end)), words.get(end)));
  }

  private Clue straight(PersonName other) {
    return clue(
        FIRST, NamePart.likeness(first, other.first), LAST, NamePart.likeness(last, other.last));
  }

  private Clue crossed(PersonName other) {
    return clue(
        MISFILED,
        NamePart.likeness(first, other.last),
        MISFILED,
        NamePart.likeness(last, other.first));
  }

  private static Clue clue(
      NamePart part, Optional<Double> likeness, NamePart second, Optional<Double> another) {
    int points = likeness.map(part::points).orElse(0) + another.map(second::points).orElse(0);
    return new Clue(
        points, evidence(Stream.of(likeness, another).flatMap(Optional::stream).toList()));
  }

  /** "" if there was nothing to compare. */
  private static String evidence(List<Double> likenesses) {
    if (likenesses.isEmpty()) {
      return "";
    }
    double mean = likenesses.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    String percent = " " + (int) (mean * 100);
    if (likenesses.size() == 1) {
      return "part-of-name" + percent;
    }
    return mean == 1 ? "same-name" : "similar-name" + percent;
  }
}
