package io.tandem.domain.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Telephone numbers: the same number, however written. */
public final class PhoneNumbers {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumbers() {}

  /**
   * The comparison form: E.164, then {@code ;ext=} and the extension if there is one. What is no
   * telephone number is compared as text.
   *
   * @param region the ISO 3166-1 alpha-2 code of the country that a national number belongs to
   */
  public static String normalise(String text, String region) {
    String plain = Texts.normalise(text);
    return e164(plain, region)
        .filter(form -> e164(form, region).filter(form::equals).isPresent())
        .orElse(plain);
  }

  /**
   * The number written in a style, with its extension. A foreign number never loses its country:
   * its national form is the international one. What is no telephone number stays as it is.
   *
   * @param region the ISO 3166-1 alpha-2 code of the country that a national number belongs to
   */
  public static String format(String text, String region, PhoneStyle style) {
    return number(Texts.normalise(text), region)
        .map(number -> format(number, region, style))
        .orElse(text);
  }

  private static String format(PhoneNumber number, String region, PhoneStyle style) {
    boolean abroad = NUMBERS.getCountryCodeForRegion(code(region)) != number.getCountryCode();
    return switch (style) {
      case E164 -> e164(number);
      case INTERNATIONAL -> NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
      case NATIONAL ->
          NUMBERS.format(
              number, abroad ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL);
    };
  }

  private static Optional<String> e164(String text, String region) {
    return number(text, region).map(PhoneNumbers::e164);
  }

  private static String e164(PhoneNumber number) {
    String extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
    return NUMBERS.format(number, PhoneNumberFormat.E164) + extension;
  }

  /** People write 00 for + in countries too that dial something else. */
  private static Optional<PhoneNumber> number(String text, String region) {
    Optional<PhoneNumber> written = parsed(text, region);
    Predicate<PhoneNumber> possible = NUMBERS::isPossibleNumber;
    return text.startsWith("00") && written.filter(possible).isEmpty()
        ? parsed("+" + text.substring(2), region).filter(possible).or(() -> written)
        : written;
  }

  private static Optional<PhoneNumber> parsed(String text, String region) {
    try {
      return Optional.of(NUMBERS.parse(text, code(region)));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String code(String region) {
    return region.strip().toUpperCase(Locale.ROOT);
  }
}
