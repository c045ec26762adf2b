package io.tandem.connector.netsuite;

import io.tandem.domain.system.Watermark;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Times as SuiteQL shows and takes them by {@code TO_CHAR} and {@code TO_TIMESTAMP}: text on the
 * account's own clock, to the second. Kept as text and fed back unchanged, so that no time zone of
 * ours is ever involved.
 */
final class AccountTime {

  private static final String SQL_FORMAT = "'YYYY-MM-DD HH24:MI:SS'";
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private AccountTime() {}

  static String select(String expression) {
    return "TO_CHAR(" + expression + ", " + SQL_FORMAT + ")";
  }

  static String literal(String time) {
    return "TO_TIMESTAMP('" + checked(time) + "', " + SQL_FORMAT + ")";
  }

  /**
   * Where a window begins: behind the watermark by the overlap. In the night when the account's
   * clock is put back the ceiling can lie before the watermark: then an hour earlier.
   */
  static Watermark begin(Watermark watermark, Duration overlap, Watermark ceiling) {
    LocalDateTime begin = parse(watermark.position()).minus(overlap);
    boolean putBack = begin.isAfter(parse(ceiling.position()));
    return new Watermark((putBack ? begin.minusHours(1) : begin).format(FORMAT));
  }

  /**
   * The time that a text shows.
   *
   * @throws java.time.DateTimeException if it shows none
   */
  static LocalDateTime parse(String time) {
    return LocalDateTime.parse(time, FORMAT);
  }

  private static String checked(String time) {
    return parse(time).format(FORMAT);
  }
}
