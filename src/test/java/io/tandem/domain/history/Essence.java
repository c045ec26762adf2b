package io.tandem.domain.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a value says, in the test's own words: the same in both systems and however written. */
final class Essence {

  private static final Map<String, String> SAME =
      Map.of(
          "Gold", "gold",
          "Silver", "silver",
          "Argent", "silver",
          "Lead", "lead",
          "Prospect", "opportunity",
          "Customer", "customer",
          "United States", "US",
          "Germany", "DE",
          "T", "yes",
          "true", "yes");

  private Essence() {}

  static String of(String field, String value) {
    String plain = value.strip();
    return switch (field) {
      case "email" -> plain.toLowerCase(Locale.ROOT);
      case "name" ->
          plain.substring(0, Math.min(plain.length(), NetSuiteModel.NAME_LENGTH)).strip();
      case "phone" -> plain.replaceAll("\\D", "").replaceAll("^1(?=\\d{10})", "");
      case "optOut" -> SAME.getOrDefault(plain, "");
      case "tier", "stage", "country" -> SAME.getOrDefault(plain, plain);
      default -> plain;
    };
  }

  /** The parts of an address, in the order of {@link Setup#ADDRESS}. */
  static List<String> address(Row row) {
    return Setup.ADDRESS.stream().map(part -> of(part, row.get(part))).toList();
  }
}
