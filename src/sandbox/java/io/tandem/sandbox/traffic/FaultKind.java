package io.tandem.sandbox.traffic;

import java.util.Locale;

/** The ways in which a request can be hurt. */
public enum FaultKind {
  /** An answer with the rule's status, nothing is done. */
  STATUS,
  /** The connection is dropped, nothing is done. */
  RESET,
  /** No answer until the rule is removed, nothing is done. */
  TIMEOUT,
  /** The request is done and answered, but the answer's body ends in the middle. */
  TRUNCATE,
  /** The request is done; then the rule's status, or a dropped connection. */
  LOST_ANSWER,
  /** The request waits until the rule is removed and then goes its way. */
  GATE;

  static FaultKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  int defaultCount() {
    return this == GATE ? -1 : 1;
  }
}
