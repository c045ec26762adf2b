package io.tandem.domain.run;

import java.util.Locale;

/** How far a run goes. */
public enum Mode {
  /** The plan is sent. */
  APPLY,
  /** The plan is kept, and nothing is written to either system. */
  PREVIEW;

  /** The mode in JSON and job parameters: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The mode of that name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Mode of(String key) {
    for (Mode mode : values()) {
      if (mode.key().equals(key)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("mode is '" + key + "': give \"apply\" or \"preview\"");
  }
}
