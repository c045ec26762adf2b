package io.tandem.store;

/** The length at which every database keeps a text in a type of its own. */
final class LongText {
  static final int LENGTH = 1_000_000;

  private LongText() {}
}
