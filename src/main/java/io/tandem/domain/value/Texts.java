package io.tandem.domain.value;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text, compared without what nobody sees. */
public final class Texts {

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\x0B\\f\\r\\x{85}]+");

  // Half surrogates go as well: two of them around a zero-width character would become a letter.
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cc}&&[^\\t\\n\\x0B\\f\\r\\x{85}]]");

  private Texts() {}

  /**
   * The comparison form of a text as one line: Unicode NFC, without control and zero-width
   * characters, any run of spaces and line ends one space, none at the ends; "" for a blank text.
   */
  public static String normalise(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /**
   * The comparison form of a text whose lines count: each line as {@link #normalise} has it, every
   * line end a line feed, no blank lines at the ends.
   */
  public static String normaliseLines(String text) {
    return text.lines().map(Texts::normalise).collect(Collectors.joining("\n")).strip();
  }
}
