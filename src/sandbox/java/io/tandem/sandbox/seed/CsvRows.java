package io.tandem.sandbox.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file as maps of their non-empty values. Records are cut out before they are
 * parsed, so that a stray quote costs its own row and not the rest of the file.
 */
final class CsvRows {

  private final Path file;
  private final SeedReport report;
  private final List<String> lines;

  CsvRows(Path file, SeedReport report) {
    this.file = file;
    this.report = report;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forEach(RowConsumer consumer) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> header = header();
    int start = 1;
    while (start < lines.size()) {
      int end = end(start);
      if (lines.get(start).isBlank() || read(header, start, end, consumer)) {
        start = end + 1;
      } else {
        start++;
      }
    }
  }

  private List<String> header() {
    return parse(lines.get(0).replace("\uFEFF", "")).toList().stream()
        .map(name -> name.trim().toLowerCase(Locale.ROOT))
        .toList();
  }

  private boolean read(List<String> header, int start, int end, RowConsumer consumer) {
    try {
      List<String> values = parse(String.join("\n", lines.subList(start, end + 1))).toList();
      if (values.size() != header.size()) {
        throw new IllegalArgumentException(
            values.size() + " values under " + header.size() + " headings");
      }
      consumer.accept(start + 1, row(header, values));
      report.loadedRow();
      return true;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      report.leftOut(new SeedFault(file.getFileName().toString(), start + 1L, e.getMessage()));
      return false;
    }
  }

  private int end(int start) {
    int end = start;
    boolean open = odd(lines.get(start));
    while (open && end + 1 < lines.size()) {
      open ^= odd(lines.get(++end));
    }
    return open ? start : end;
  }

  private static boolean odd(String line) {
    return line.chars().filter(character -> character == '"').count() % 2 == 1;
  }

  private static CSVRecord parse(String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      return parser.getRecords().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static Map<String, String> row(List<String> header, List<String> values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isBlank()) {
        row.put(header.get(i), values.get(i).trim());
      }
    }
    return row;
  }

  /** Takes a row, or throws IllegalArgumentException with the reason why not. */
  interface RowConsumer {
    void accept(int line, Map<String, String> row);
  }
}
