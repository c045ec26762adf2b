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
    Instant modified) {}
