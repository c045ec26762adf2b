package io.tandem.sandbox.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes persons; all their times lie between January and June 2026, never at "now". */
final class PersonFactory {

  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
  private static final Duration CREATED = Duration.ofDays(60);
  private static final int CHANGED_DAYS = 110;
  private static final List<String> DOMAINS =
      List.of("example.com", "example.org", "example.net", "mail.example.com");
  private static final int AREA_CODES = 600;

  private final Words words;
  private final Random random;
  private final int people;
  private final Set<String> emails = new HashSet<>();

  PersonFactory(Words words, Random random, int people) {
    this.words = words;
    this.random = random;
    this.people = people;
  }

  Person next(int number) {
    String first = pick(words.firstNames());
    String last = pick(words.lastNames());
    Instant created =
        START.plusMillis(CREATED.toMillis() * number / Math.max(1, people) + random.nextInt(900));
    return new Person(
        number,
        first,
        last,
        email(first, last),
        phone(),
        phone(),
        pick(words.titles()),
        pick(words.companies()),
        1 + random.nextInt(9998) + " " + pick(words.streets()),
        pick(words.places()),
        created,
        created.plus(Duration.ofMillis((long) (random.nextDouble() * CHANGED_DAYS * 86_400_000L))));
  }

  private String email(String first, String last) {
    String name = (first + "." + last).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
    String domain = pick(DOMAINS);
    String email = name + "@" + domain;
    for (int i = 2; !emails.add(email); i++) {
      email = name + i + "@" + domain;
    }
    return email;
  }

  private String phone() {
    return String.valueOf(210 + random.nextInt(AREA_CODES)) + "55501" + (10 + random.nextInt(90));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
