package io.tandem.domain.match;

import java.util.Locale;

/** By what two records were recognised as one person, strongest first. */
public enum MatchRule {
  /** One of them carries the other's id. */
  KNOWN_ID,
  /** They share an e-mail address that nobody else has. */
  EMAIL,
  /** Tandem created one of them from the other. */
  CREATED,
  /** A record that was linked has been merged into this one by its own system. */
  MERGED;

  /** Whether the two had been settled before, as far as the base says. */
  public boolean keepsBase() {
    return this == MERGED;
  }

  /** The rule's name in JSON and documents, such as {@code known-id}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
