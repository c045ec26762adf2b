package io.tandem.store;

/** What fits into a column. */
final class Columns {

  private Columns() {}

  /** The text, cut where it is longer than its column; foreign systems set no limits. */
  static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
