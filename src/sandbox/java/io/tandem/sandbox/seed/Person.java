package io.tandem.sandbox.seed;

import java.time.Instant;

/** One generated person, before the typing variants of either system. */
record Person(
    int number,
    String firstName,
    String lastName,
    String email,
    String phone,
    String mobile,
    String title,
    String company,
    String street,
    Words.Place place,
    Instant created,
    Instant modified) {

  private static final int UNSUBSCRIBED_EVERY = 40;

  /** Whether the person wants no marketing mails. */
  boolean unsubscribed() {
    return number % UNSUBSCRIBED_EVERY == UNSUBSCRIBED_EVERY - 1;
  }
}
