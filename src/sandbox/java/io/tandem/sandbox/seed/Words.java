package io.tandem.sandbox.seed;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Names and places to build people from, drawn once because the faker is slow per call. */
record Words(
    List<String> firstNames,
    List<String> lastNames,
    List<String> streets,
    List<Place> places,
    List<String> companies,
    List<String> titles) {

  record Place(String city, String state, String zip) {}

  static Words draw(long random) {
    Faker faker = new Faker(Locale.US, new Random(random));
    return new Words(
        distinct(300, () -> faker.name().firstName()),
        distinct(900, () -> faker.name().lastName()),
        distinct(300, () -> faker.address().streetName()),
        distinct(
            200,
            () ->
                new Place(
                    faker.address().city(), faker.address().stateAbbr(), faker.number().digits(5))),
        distinct(300, () -> faker.company().name()),
        distinct(80, () -> faker.job().title()));
  }

  private static <T> List<T> distinct(int draws, Supplier<T> source) {
    return Stream.generate(source).limit(draws).distinct().toList();
  }
}
