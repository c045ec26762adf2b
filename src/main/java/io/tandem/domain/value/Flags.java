package io.tandem.domain.value;

import java.util.Locale;

/** Yes or no, as NetSuite (T, F), HubSpot (true, false) or people write it. */
public final class Flags {

  private Flags() {}

  /** The comparison form: "true" or "false"; a text that is neither is compared as text. */
  public static String normalise(String text) {
    String plain = Texts.normalise(text);
    return switch (plain.toLowerCase(Locale.ROOT)) {
      case "t", "true", "yes", "1" -> "true";
      case "f", "false", "no", "0" -> "false";
      default -> plain;
    };
  }
}
