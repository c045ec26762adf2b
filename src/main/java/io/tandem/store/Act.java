package io.tandem.store;

import java.util.Locale;

/** What people do to Tandem, as the audit keeps it. */
public enum Act {
  START,
  STOP,
  RESTART,
  APPROVE,
  DISCARD,
  REPLAY,
  ERASE,
  PAUSE,
  RESUME;

  /** The act in JSON: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
