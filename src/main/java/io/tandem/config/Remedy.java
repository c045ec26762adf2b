package io.tandem.config;

import java.util.Map;

/**
 * What may be given for a key.
 *
 * @param example a value that would do
 * @param text the same for people
 */
record Remedy(String example, String text) {

  private static final Remedy SWITCH = new Remedy("true", "give true or false");
  private static final Remedy APP = new Remedy("hubspot", "give hubspot or netsuite");
  private static final Remedy ADDRESS =
      new Remedy("https://host", "give an address such as https://host");
  private static final Remedy ANY = new Remedy("x", "give a value");

  /** By the key's last word, which means the same wherever it stands. */
  private static final Map<String, Remedy> BY_WORD =
      Map.ofEntries(
          Map.entry("enabled", SWITCH),
          Map.entry("require-valid-email", SWITCH),
          Map.entry("default-app", APP),
          Map.entry("url", ADDRESS),
          Map.entry(
              "direction",
              new Remedy("two-way", "give two-way, netsuite-to-hubspot or hubspot-to-netsuite")),
          Map.entry("auth", new Remedy("oauth2", "give oauth2 or tba")),
          Map.entry(
              "kind",
              new Remedy(
                  "text",
                  "give text, email, phone, street, country, state, number, date, flag, opt-out,"
                      + " choice or choices")),
          Map.entry("api-version", new Remedy("v3", "give v3, 2026-03 or 2026-09")),
          Map.entry("rate-share", new Remedy("0.9", "give a number above 0, up to 1")),
          Map.entry("active-only", SWITCH),
          Map.entry("only-if-empty", SWITCH),
          Map.entry("personal", SWITCH),
          Map.entry("allow-mixed-accounts", SWITCH),
          Map.entry("record", new Remedy("customer", "give customer or contact")),
          Map.entry("address", new Remedy("billing", "give billing or shipping")),
          Map.entry("subsidiary", new Remedy("1", "give internal ids, separated by commas")),
          Map.entry("category", new Remedy("1", "give internal ids, separated by commas")),
          Map.entry("portal-id", new Remedy("1", "give HubSpot's account id, a number")),
          Map.entry("max-records", new Remedy("100", "give an integer of 1 or more")),
          Map.entry("max-gone-percent", new Remedy("10", "give an integer, 0 to 100")),
          Map.entry("max-updates-percent", new Remedy("50", "give an integer, 0 to 100")),
          Map.entry("max-creates", new Remedy("1000", "give an integer of 0 or more")),
          Map.entry("max-blanked", new Remedy("100", "give an integer of 0 or more")),
          Map.entry("first-run", new Remedy("preview", "give preview or apply")),
          Map.entry("preview-hold", new Remedy("PT1H", "give an ISO 8601 duration such as PT1H")),
          Map.entry(
              "transform", new Remedy("none", "give upper, lower, capitalize, e164 or national")),
          Map.entry("on-clear", new Remedy("keep", "give keep or propagate")),
          Map.entry("concurrency", new Remedy("3", "give an integer, 1 to 100 requests in flight")),
          Map.entry("batch", new Remedy("50", "give an integer, 1 to 100 changes, or nothing")),
          Map.entry("timeout", new Remedy("PT60S", "give an ISO 8601 duration such as PT60S")),
          Map.entry("overlap", new Remedy("PT2M", "give an ISO 8601 duration such as PT2M")));

  static Remedy of(String key) {
    return BY_WORD.getOrDefault(key.substring(key.lastIndexOf('.') + 1), ANY);
  }

  /** The fault of a key that has a value which cannot be used. */
  static String fault(String key, Object value) {
    return "%s is '%s': %s".formatted(key, value, of(key).text());
  }
}
