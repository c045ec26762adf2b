package io.tandem.domain.merge;

/** What happens on the other side when a field is cleared on one. */
public enum OnClear {
  /** The other side keeps its value, and the cleared side is not refilled. */
  KEEP,
  /** The other side is cleared too. */
  PROPAGATE
}
