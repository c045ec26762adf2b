package io.tandem.domain.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value that belongs to one person and hardly ever changes, such as a birth date or a membership
 * number.
 *
 * @param text folded; a date as its year and then the two other numbers, smaller first, because the
 *     two systems may write day and month in different order
 */
record PersonalValue(String text) {

  private static final int SHORTEST_WITH_TYPO = 6;

  static PersonalValue of(String value) {
    String folded = Likeness.fold(value);
    List<String> parts = Arrays.asList(folded.split(" "));
    return new PersonalValue(isDate(parts) ? date(parts) : folded);
  }

  /** What the value says in the field; empty if one side has none. */
  Optional<Clue> compare(PersonalValue other, String field) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return Optional.empty();
    }
    if (text.equals(other.text)) {
      return Optional.of(new Clue(45, "same-" + field));
    }
    return Optional.of(
        similar(other) ? new Clue(18, "similar-" + field) : new Clue(-25, "different-" + field));
  }

  private boolean similar(PersonalValue other) {
    int typos = isDate(words()) && isDate(other.words()) ? 2 : 1;
    return Math.min(text.length(), other.text.length()) >= SHORTEST_WITH_TYPO
        && Likeness.withinTypos(typos, text, other.text);
  }

  private List<String> words() {
    return Arrays.asList(text.split(" "));
  }

  private static boolean isDate(List<String> parts) {
    return parts.size() == 3
        && parts.stream().allMatch(part -> part.matches("[0-9]{1,2}|[0-9]{4}"))
        && parts.stream().filter(part -> part.length() == 4).count() == 1
        && parts.get(1).length() < 4;
  }

  private static String date(List<String> parts) {
    int year = parts.get(0).length() == 4 ? 0 : 2;
    int one = Integer.parseInt(parts.get(2 - year));
    int other = Integer.parseInt(parts.get(1));
    return "%s %02d %02d".formatted(parts.get(year), Math.min(one, other), Math.max(one, other));
  }
}
