package io.tandem.domain.preflight;

import java.util.Locale;

/** What an account is for. */
public enum AccountKind {
  PRODUCTION,
  TEST,
  /** The account was not reached, or does not tell. */
  UNKNOWN;

  /** The kind in words for people: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
