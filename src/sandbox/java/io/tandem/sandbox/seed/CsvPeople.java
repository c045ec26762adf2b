package io.tandem.sandbox.seed;

import io.tandem.sandbox.hubspot.Portal;
import io.tandem.sandbox.netsuite.Account;
import io.tandem.sandbox.netsuite.CustomerSeed;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Loads people from CSV files whose headings are the systems' own field names. */
public final class CsvPeople {

  private static final Instant DEFAULT_TIME = Instant.parse("2026-03-01T08:00:00Z");

  private CsvPeople() {}

  /** Fills the account with the customers of a file. */
  public static void customers(Path file, Account account, SeedReport report) {
    List<CustomerSeed> customers = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    new CsvRows(file, report)
        .forEach(
            (line, row) -> {
              Map<String, String> columns = new HashMap<>(row);
              OptionalLong id = id(columns.remove("id"));
              requireNew(taken, "id", id.isPresent() ? Long.toString(id.getAsLong()) : null);
              requireNew(taken, "externalid", columns.get("externalid"));
              requireFlag(columns.getOrDefault("isperson", "T"));
              columns.putIfAbsent("isperson", "T");
              Instant created = time(columns.remove("datecreated"), line);
              Instant modified = time(columns.remove("lastmodifieddate"), line);
              customers.add(new CustomerSeed(id, columns, created, modified));
            });
    account.seed(customers.stream());
  }

  /** Fills the portal with the contacts of a file. */
  public static void contacts(Path file, Portal portal, SeedReport report) {
    Set<String> taken = new HashSet<>();
    new CsvRows(file, report)
        .forEach(
            (line, row) -> {
              Map<String, String> values = new HashMap<>(row);
              OptionalLong plain = id(values.remove("id"));
              OptionalLong id = id(values.remove("hs_object_id"));
              long known = id.orElseGet(() -> plain.orElseGet(portal::nextId));
              requireNew(taken, "id", Long.toString(known));
              values.computeIfPresent("email", (name, value) -> value.toLowerCase(Locale.ROOT));
              requireNew(taken, "email", values.get("email"));
              Instant created = time(values.remove("createdate"), line);
              Instant modified = time(values.remove("lastmodifieddate"), line);
              portal.seed(known, values, created, modified);
            });
  }

  private static OptionalLong id(String text) {
    if (text == null) {
      return OptionalLong.empty();
    }
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("the id is not a number: " + text);
    }
    return OptionalLong.of(Long.parseLong(text));
  }

  private static void requireNew(Set<String> taken, String name, String value) {
    if (value != null && !taken.add(name + " " + value)) {
      throw new IllegalArgumentException("a second row with the " + name + " " + value);
    }
  }

  private static void requireFlag(String value) {
    if (!value.equals("T") && !value.equals("F")) {
      throw new IllegalArgumentException("isperson is neither T nor F: " + value);
    }
  }

  private static Instant time(String text, int line) {
    try {
      return text == null ? DEFAULT_TIME.plusSeconds(line) : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not an ISO time: " + text, e);
    }
  }
}
