package io.tandem.domain.match;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two texts are, whatever the locale. */
final class Likeness {

  /** Longer than any name or street; keeps the comparison of odd values cheap. */
  private static final int LONGEST = 100;

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private Likeness() {}

  /** Words of letters and digits in lower case without accents, one blank between two. */
  static String fold(String text) {
    String start = StringUtils.truncate(text, LONGEST);
    String plain = StringUtils.stripAccents(start.toUpperCase(Locale.ROOT));
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  /** From 0 to 1, the same in both directions; 1 only for equal texts. */
  static double of(String one, String other) {
    return one.compareTo(other) <= 0
        ? JARO_WINKLER.apply(one, other)
        : JARO_WINKLER.apply(other, one);
  }

  /** Whether so few letters were added, left out or replaced. */
  static boolean withinTypos(int most, String one, String other) {
    return new LevenshteinDistance(most).apply(one, other) >= 0;
  }
}
