package io.tandem.domain.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The package's own tables: UTF-8, one row a line, cells between commas, # for remarks. */
final class Table {

  private Table() {}

  /** The rows of a table that is part of the program. */
  static List<List<String>> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(",")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " cannot be read", e);
    }
  }
}
