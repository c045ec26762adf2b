package io.tandem.sandbox.seed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How the same person is typed differently: formats, nicknames, gaps and other numbers. */
record Variants(Random random) {

  private static final Map<String, String> NICKNAMES =
      Map.ofEntries(
          Map.entry("Robert", "Bob"),
          Map.entry("William", "Bill"),
          Map.entry("Elizabeth", "Liz"),
          Map.entry("Michael", "Mike"),
          Map.entry("Katherine", "Kate"),
          Map.entry("James", "Jim"),
          Map.entry("Margaret", "Peggy"),
          Map.entry("Richard", "Dick"),
          Map.entry("Thomas", "Tom"),
          Map.entry("Joseph", "Joe"),
          Map.entry("Charles", "Chuck"),
          Map.entry("Patricia", "Pat"),
          Map.entry("Jennifer", "Jen"),
          Map.entry("Daniel", "Dan"),
          Map.entry("Matthew", "Matt"),
          Map.entry("Anthony", "Tony"),
          Map.entry("Steven", "Steve"),
          Map.entry("Andrew", "Andy"));

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  String nickname(String name) {
    return NICKNAMES.getOrDefault(name, name);
  }

  String email(String email) {
    return chance(0.06)
        ? email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1)
        : chance(0.02) ? email.toUpperCase(Locale.ROOT) : email;
  }

  String phone(String digits) {
    String area = digits.substring(0, 3);
    String exchange = digits.substring(3, 6);
    String line = digits.substring(6);
    return switch (random.nextInt(4)) {
      case 0 -> "(" + area + ") " + exchange + "-" + line;
      case 1 -> area + "-" + exchange + "-" + line;
      case 2 -> "+1 " + area + " " + exchange + " " + line;
      default -> area + "." + exchange + "." + line;
    };
  }

  /** Drops some optional values, as people leave fields empty. */
  Map<String, String> gaps(Map<String, String> values, double share, String... optional) {
    Map<String, String> kept = new HashMap<>(values);
    for (String name : optional) {
      if (chance(share)) {
        kept.remove(name);
      }
    }
    return kept;
  }
}
