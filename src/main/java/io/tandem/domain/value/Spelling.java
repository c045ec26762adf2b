package io.tandem.domain.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters of a name, for looking it up however it is spelled. */
final class Spelling {

  private static final Pattern ARTICLE = Pattern.compile("^\\s*the\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

  private Spelling() {}

  /** Letters and digits in upper case, without accents and an English article; "" for none. */
  static String of(String name) {
    String words = ARTICLE.matcher(Texts.normalise(name)).replaceFirst("").replace("&", " and ");
    String upper = decomposed(words).toUpperCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(latin(decomposed(upper))).replaceAll("");
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /** Unicode has no decomposition for strokes and ligatures. */
  private static String latin(String upper) {
    return upper
        .replace('\u0141', 'L')
        .replace('\u00d8', 'O')
        .replace('\u0110', 'D')
        .replace("\u00c6", "AE")
        .replace("\u0152", "OE");
  }
}
