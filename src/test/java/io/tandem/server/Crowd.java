package io.tandem.server;

import io.tandem.sandbox.netsuite.CustomerSeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** People of whom most are the same on both sides: a crowd that is quickly settled. */
final class Crowd {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  private Crowd() {}

  /** Fills both systems with people enough for two pages of every step, always alike. */
  static void gather() {
    gather(1050, 150, 150);
  }

  /**
   * Fills both systems, always alike.
   *
   * @param same how many people are the same on both sides
   * @param lone how many each side has alone
   * @param different how many differ
   */
  static void gather(int same, int lone, int different) {
    Emulators.people(0);
    List<CustomerSeed> customers = new ArrayList<>();
    for (int number = 0; number < same + 2 * lone + different; number++) {
      boolean differs = number >= same + 2 * lone;
      if (number < same + lone || differs) {
        customers.add(customer(number));
      }
      if (number < same || number >= same + lone) {
        Emulators.contact(contact(number, differs ? "Miller" : "Baker"), LONG_AGO);
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
