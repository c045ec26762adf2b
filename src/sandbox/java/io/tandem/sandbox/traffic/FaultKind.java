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
  /** The request waits as long as the rule says, and then goes its way. */
  SLOW,
  /** The request waits until the rule is removed and then goes its way. */
  GATE,
  /** The request is done; then the rule's status, or a dropped connection. */
  LOST_ANSWER,
  /** The request is done and answered, but the answer's body ends early. */
  TRUNCATE,
  /** The request is done; the connection is dropped within the answer's body. */
  CUT,
  /** The request is done; the answer's body is compressed and ends early. */
  GZIP_CUT,
  /** The request is done; the answer's body comes byte by byte, after the rule's pause each. */
  DRIBBLE,
  /** The request is done; the answer is status 200 and nothing else. */
  EMPTY,
  /** The request is done; the answer is status 200 and two megabytes of noise. */
  GARBAGE,
  /** The request is done and answered, but the answer says that it is of the rule's type. */
  WRONG_TYPE;

  static FaultKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  int defaultCount() {
    return this == GATE ? -1 : 1;
  }

  /** Whether nothing is done, and the answer is the rule's and not the emulator's. */
  boolean isInvented() {
    return this == STATUS || this == RESET || this == TIMEOUT;
  }
}
