package io.tandem.domain.value;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The choices of a field that takes several: their order does not matter. */
public final class Choices {

  private Choices() {}

  /**
   * The choices, each in the comparison form of a text, without empty ones.
   *
   * @param separator what stands between two of them: HubSpot writes ';', SuiteQL ','
   */
  public static SortedSet<String> of(String text, char separator) {
    return Collections.unmodifiableSortedSet(
        Pattern.compile(Pattern.quote(String.valueOf(separator)))
            .splitAsStream(Texts.normalise(text))
            .map(String::strip)
            .filter(choice -> !choice.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The comparison form: the choices in the order of their characters, with ';' between them. */
  public static String normalise(String text, char separator) {
    return String.join(";", of(text, separator));
  }
}
