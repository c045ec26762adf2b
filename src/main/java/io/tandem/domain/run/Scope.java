package io.tandem.domain.run;

/** How much of the systems a run reads. */
public enum Scope {
  /** What has changed since the watermarks. */
  CHANGES,
  /** Everything, to find what the changes did not tell and what is gone. */
  EVERYTHING,
  /** Everything, and each record is decided anew: on the first load, and under new rules. */
  ANEW;

  /** Whether a record that is not read does not exist any more. */
  public boolean isFull() {
    return this != CHANGES;
  }
}
