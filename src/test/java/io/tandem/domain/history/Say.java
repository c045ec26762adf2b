package io.tandem.domain.history;

import io.tandem.domain.customer.SyncSystem;

/** What kind of value somebody enters. */
enum Say {
  /** A value that nobody has entered before, where the field has so many. */
  FRESH,
  /** The same value whoever says it. */
  COMMON,
  /** A fresh one, written in an unusual way. */
  ODD,
  /** A fresh one that is too long, or that the other system has no word for. */
  LONG,
  EMPTY,
  BLANK;

  /** The value in the words of the system. */
  String in(SyncSystem system, String field, long token) {
    boolean netsuite = system == SyncSystem.NETSUITE;
    if (this == EMPTY || this == BLANK) {
      return this == BLANK && !field.matches("tier|stage|optOut|country") ? " " : "";
    }
    return switch (field) {
      case "email" -> one("e" + token + "@x.org", "ada@x.org", "E" + token + "@X.org ", "e");
      case "name" -> one("n" + token, "Ada", " n" + token + " ", "n" + token + " Lovelace");
      case "phone" -> {
        long number = 1000 + token;
        yield one("+1 212 555 " + number, "+12125550100", "(212) 555-" + number, "n/a " + number);
      }
      case "tier" ->
          netsuite
              ? one("Gold", "Silver", "Argent", "Bronze")
              : one("gold", "silver", "silver", "platinum");
      case "country" ->
          netsuite
              ? one("US", "DE", "US", "DE")
              : one("United States", "Germany", "Germany", "Atlantis");
      case "optOut" -> netsuite ? one("T", "T", "F", "T") : one("true", "true", "false", "true");
      case "stage" ->
          netsuite
              ? one("Lead", "Prospect", "Customer", "Prospect")
              : one("lead", "opportunity", "customer", "lead");
      default -> {
        String word = field.charAt(0) + Long.toString(token);
        yield one(word, "Main", " " + word + " ", word + " und sehr viel mehr");
      }
    };
  }

  private String one(String fresh, String common, String odd, String tooLong) {
    return switch (this) {
      case COMMON -> common;
      case ODD -> odd;
      case LONG -> tooLong;
      default -> fresh;
    };
  }
}
