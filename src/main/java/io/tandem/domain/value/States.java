package io.tandem.domain.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * States, provinces and regions by ISO 3166-2, of the countries whose addresses name them.
 *
 * @see <a href="https://www.iso.org/obp/ui/">ISO's browsing platform</a>
 */
public final class States {

  private States() {}

  /**
   * The part of the ISO 3166-2 code after the hyphen: "CA" for California.
   *
   * @param country a country as {@link Countries#codeOf} knows it
   * @param text a code, with or without the country's, or a name; accents, case, spaces and
   *     punctuation do not matter
   * @return empty if the country is none of the table's or has no such state
   */
  public static Optional<String> codeOf(String country, String text) {
    return Countries.codeOf(country).map(code -> Index.CODES.get(code + "-" + Spelling.of(text)));
  }

  /**
   * The state's name, in English where it has an English one.
   *
   * @param country a country as {@link Countries#codeOf} knows it
   * @param code the part of the ISO 3166-2 code after the hyphen, in any case
   * @return empty if the country is none of the table's or has no such state
   */
  public static Optional<String> nameOf(String country, String code) {
    return Countries.codeOf(country)
        .map(known -> Index.NAMES.get(known + "-" + code.toUpperCase(Locale.ROOT)));
  }

  /**
   * Built when it is first needed. The only library on Maven Central that holds the whole standard,
   * i18n-subdivision-enums 0.6, knows no state of the US and takes remarks for states.
   */
  private static final class Index {
    static final Map<String, String> NAMES = new HashMap<>();
    static final Map<String, String> CODES = new HashMap<>();

    static {
      List<List<String>> rows = Table.rows("states.csv");
      rows.forEach(row -> NAMES.put(row.get(0) + "-" + row.get(1), row.get(2)));
      rows.forEach(row -> add(row, row.get(1)));
      rows.forEach(row -> add(row, row.get(0) + row.get(1)));
      rows.forEach(row -> row.stream().skip(2).forEach(name -> add(row, name)));
    }

    private static void add(List<String> row, String spelled) {
      CODES.putIfAbsent(row.get(0) + "-" + Spelling.of(spelled), row.get(1));
    }
  }
}
