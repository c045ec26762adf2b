package io.tandem.connector.netsuite;

import io.tandem.domain.system.Watermark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A moment, with what the account's clock shows then. SuiteQL shows and takes times by {@code
 * TO_CHAR} and {@code TO_TIMESTAMP} as text on a clock of the account, to the second, and does not
 * say by how much that differs from UTC: it is measured, see {@link AccountClock}. A zone that was
 * configured could be the wrong one, and would not tell which of two equal hours it is in the night
 * when clocks are put back.
 *
 * @param instant to the second
 * @param low what the account's clock is ahead of UTC, at least
 * @param high what it is ahead of UTC, at most: the same, unless measuring left a doubt
 */
record AccountTime(Instant instant, ZoneOffset low, ZoneOffset high) {

  private static final String SQL_FORMAT = "'YYYY-MM-DD HH24:MI:SS'";
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** The first and the last second of a window, as texts on the account's clock. */
  record Span(String from, String to) {}

  static String select(String expression) {
    return "TO_CHAR(" + expression + ", " + SQL_FORMAT + ")";
  }

  static String literal(String time) {
    return "TO_TIMESTAMP('" + parse(time).format(FORMAT) + "', " + SQL_FORMAT + ")";
  }

  static LocalDateTime parse(String time) {
    return LocalDateTime.parse(time, FORMAT);
  }

  /**
   * As a watermark keeps it: {@code 2026-11-01T01:30:00-07:00}, and the higher offset behind it.
   */
  Watermark watermark() {
    String time = OffsetDateTime.ofInstant(instant, low).toString();
    return new Watermark(low.equals(high) ? time : time + "/" + high);
  }

  static AccountTime of(Watermark watermark) {
    List<String> parts = List.of(watermark.position().split("/", 2));
    OffsetDateTime time = OffsetDateTime.parse(parts.get(0));
    ZoneOffset high = parts.size() > 1 ? ZoneOffset.of(parts.get(1)) : time.getOffset();
    return new AccountTime(time.toInstant(), time.getOffset(), high);
  }

  /**
   * All that the account's clock can have shown between two moments. When it was put back between
   * them it showed an hour twice, and later moments may have earlier texts: the span then reaches
   * from the lowest to the highest, and some records are read twice rather than one not at all.
   *
   * @param overlap how far before the first to begin
   */
  static Span between(Watermark first, Watermark last, Duration overlap) {
    AccountTime from = of(first);
    AccountTime to = of(last);
    Comparator<ZoneOffset> ahead = Comparator.comparing(ZoneOffset::getTotalSeconds);
    ZoneOffset lowest = Stream.of(from.low, to.low).min(ahead).orElseThrow();
    ZoneOffset highest = Stream.of(from.high, to.high).max(ahead).orElseThrow();
    return new Span(text(from.instant.minus(overlap), lowest), text(to.instant, highest));
  }

  private static String text(Instant instant, ZoneOffset offset) {
    return text(LocalDateTime.ofInstant(instant, offset));
  }

  static String text(LocalDateTime time) {
    return time.format(FORMAT);
  }
}
