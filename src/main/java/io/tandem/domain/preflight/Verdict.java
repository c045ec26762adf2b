package io.tandem.domain.preflight;

import java.util.Locale;

/** How one check of a preflight ended; each worse than the one before. */
public enum Verdict {
  PASSED,
  /** Runs may start, but a person should look: something is doubtful, or cannot be seen. */
  WARNING,
  /** No run may start. */
  FAILED;

  /** The verdict in JSON: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
