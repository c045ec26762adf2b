package io.tandem.server;

import io.tandem.sandbox.netsuite.CustomerSeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * People enough for two pages of every step, most of whom are the same on both sides: a crowd that
 * is quickly settled.
 */
final class Crowd {

  private static final int SAME = 1050;
  private static final int LONE = 150;
  private static final int DIFFERENT = 150;
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  private Crowd() {}

  /** Fills both systems, always alike. */
  static void gather() {
    Emulators.people(0);
    List<CustomerSeed> customers = new ArrayList<>();
    for (int number = 0; number < SAME + 2 * LONE + DIFFERENT; number++) {
      boolean different = number >= SAME + 2 * LONE;
      if (number < SAME + LONE || different) {
        customers.add(customer(number));
      }
      if (number < SAME || number >= SAME + LONE) {
        Emulators.contact(contact(number, different ? "Miller" : "Baker"), LONG_AGO);
      }
    }
    Emulators.customers(customers);
  }

  private static CustomerSeed customer(int number) {
    Map<String, String> columns =
        Map.of(
            "isperson",
            "T",
            "lastname",
            "Person " + number,
            "title",
            "Baker",
            "email",
            "person" + number + "@example.com");
    return new CustomerSeed(OptionalLong.empty(), columns, LONG_AGO, LONG_AGO);
  }

  private static Map<String, String> contact(int number, String job) {
    return Map.of(
        "lastname",
        "Person " + number,
        "jobtitle",
        job,
        "lifecyclestage",
        "customer",
        "email",
        "person" + number + "@example.com");
  }
}
