package io.tandem.domain.run;

import java.util.Locale;

/** Where a record stands. Every record that a run read ends it in exactly one of these. */
public enum Outcome {
  /** Something is new about it; no rule has looked yet. No record may end a run here. */
  PENDING,
  /** Nothing had to be written. */
  UNCHANGED,
  /** Its counterpart was created in the other system. */
  CREATED,
  /** It or its counterpart was updated. */
  UPDATED,
  /** A rule keeps it out. */
  EXCLUDED,
  /** A person must look at it. */
  QUARANTINED,
  /** A write is planned for it and not yet sent. */
  DEFERRED,
  /** Its system does not have it any more. */
  GONE;

  /** The outcome in JSON: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
