package io.tandem.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Calendar dates, in any of the forms that the two systems write. */
public final class Dates {

  private static final long MILLISECONDS_PER_DAY = 86_400_000;
  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,15}");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));

  private Dates() {}

  /**
   * The comparison form: an ISO date, such as "2026-01-31". It is read from an ISO date, the date
   * of an ISO date-time as written, month/day/year, or milliseconds since 1970 at midnight UTC.
   * What is none of them is compared as text.
   */
  public static String normalise(String text) {
    String plain = Texts.normalise(text);
    return midnight(plain)
        .or(() -> FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst())
        .map(LocalDate::toString)
        .orElse(plain);
  }

  private static Optional<LocalDate> midnight(String text) {
    return Optional.of(text)
        .filter(MILLISECONDS.asMatchPredicate())
        .map(Long::parseLong)
        .filter(milliseconds -> milliseconds % MILLISECONDS_PER_DAY == 0)
        .map(milliseconds -> LocalDate.ofEpochDay(milliseconds / MILLISECONDS_PER_DAY));
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
    try {
      return Optional.of(form.parse(text, LocalDate::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
