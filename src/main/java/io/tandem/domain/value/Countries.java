package io.tandem.domain.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries by ISO 3166-1, named and spelled as people do. */
public final class Countries {

  private static final List<Locale> LANGUAGES =
      Stream.of(
              "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk",
              "sl", "hr", "hu", "ro", "bg", "el", "et", "lv", "lt", "tr", "ru", "uk", "ja", "zh",
              "zh-Hant", "ko")
          .map(Locale::forLanguageTag)
          .toList();

  private Countries() {}

  /**
   * The country's ISO 3166-1 alpha-2 code in upper case.
   *
   * @param text an alpha-2 or alpha-3 code, or a name in English or another major language;
   *     accents, case, spaces and punctuation do not matter
   * @return empty if no country is called so
   */
  public static Optional<String> codeOf(String text) {
    return Optional.ofNullable(Index.CODES.get(Spelling.of(text)));
  }

  /**
   * The country's usual English name, such as "United States": HubSpot's forms suggest names, not
   * codes. An unknown code stays as it is.
   *
   * @param code an alpha-2 code, in any case
   */
  public static String nameOf(String code) {
    return Index.NAMES.getOrDefault(code.toUpperCase(Locale.ROOT), code);
  }

  /** Built when it is first needed. */
  private static final class Index {
    static final Map<String, String> NAMES = names();
    static final Map<String, String> CODES = codes();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      for (String code : Locale.getISOCountries()) {
        names.put(code, plain(country(code).getDisplayCountry(Locale.ENGLISH)));
      }
      Table.rows("countries.csv").forEach(row -> names.put(row.get(0), row.get(1)));
      return Map.copyOf(names);
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      NAMES.keySet().forEach(code -> codes.put(code, code));
      for (String code : Locale.getISOCountries()) {
        codes.put(country(code).getISO3Country(), code);
      }
      Table.rows("countries.csv").forEach(row -> addAll(codes, row));
      NAMES.forEach((code, name) -> codes.putIfAbsent(Spelling.of(name), code));
      LANGUAGES.forEach(language -> addAll(codes, language));
      return Map.copyOf(codes);
    }

    private static void addAll(Map<String, String> codes, List<String> row) {
      row.stream().skip(1).forEach(name -> codes.put(Spelling.of(name), row.get(0)));
    }

    /** Where two languages disagree about a name, the language that comes first is right. */
    private static void addAll(Map<String, String> codes, Locale language) {
      for (String code : Locale.getISOCountries()) {
        codes.putIfAbsent(Spelling.of(country(code).getDisplayCountry(language)), code);
      }
    }

    private static String plain(String name) {
      return name.replace("&", "and").replace("St. ", "Saint ").replace('\u2019', '\'');
    }

    private static Locale country(String code) {
      return new Locale.Builder().setRegion(code).build();
    }
  }
}
