package io.tandem.domain.match;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a first or a last name is worth.
 *
 * @param agreeing points for the same name
 * @param differing points against, for different names: people change their last name more easily
 */
record NamePart(int agreeing, int differing) {

  /** Below it a typing error is no longer likely. */
  private static final double SIMILAR = 0.85;

  private static final double DIFFERENT = 0.7;

  /** What an initial, or one of several names, is worth against the whole name. */
  private static final double INITIAL = 0.85;

  private static final double ABRIDGED = 0.95;

  /** Shorter words, such as "de" or "van", are shared by many names. */
  private static final int SHORTEST_WORD = 4;

  private static final int SHORTEST_PET_NAME = 3;

  /** From 0 to 1; empty if one of the two is missing. */
  static Optional<Double> likeness(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    double whole = Likeness.of(one.replace(" ", ""), other.replace(" ", ""));
    return Optional.of(Math.max(whole, abridged(shorter, longer)));
  }

  int points(double likeness) {
    if (likeness >= SIMILAR) {
      return (int) Math.round(agreeing * (likeness - DIFFERENT) / (1 - DIFFERENT));
    }
    return likeness >= DIFFERENT ? -differing / 4 : -differing;
  }

  private static double abridged(String shorter, String longer) {
    if (shorter.length() == 1) {
      return longer.startsWith(shorter) ? INITIAL : 0;
    }
    boolean petName = shorter.length() >= SHORTEST_PET_NAME && longer.startsWith(shorter);
    return petName || shareWord(shorter, longer) ? ABRIDGED : 0;
  }

  private static boolean shareWord(String one, String other) {
    return Arrays.stream(one.split(" "))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .anyMatch(Arrays.asList(other.split(" "))::contains);
  }
}
