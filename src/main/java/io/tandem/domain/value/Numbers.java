package io.tandem.domain.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers: the same amount, however many zeros it is written with. */
public final class Numbers {

  // Bounded, so that no text takes long to read or gigabytes to write out.
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,60}(\\.\\d{0,60})?|\\.\\d{1,60})([eE][+-]?\\d{1,4})?");

  private static final int LONGEST_WRITTEN_OUT = 60;

  private Numbers() {}

  /**
   * The comparison form: plain digits with a decimal point, without needless zeros and signs;
   * beyond 60 places with an exponent. A comma is no decimal point: what is no number is compared
   * as text.
   */
  public static String normalise(String text) {
    String plain = Texts.normalise(text);
    return DECIMAL.matcher(plain).matches() ? written(new BigDecimal(plain)) : plain;
  }

  private static String written(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    int digits = Math.abs(shortest.scale()) + shortest.precision();
    return digits <= LONGEST_WRITTEN_OUT ? shortest.toPlainString() : shortest.toString();
  }
}
