package io.tandem.domain.match;

import io.tandem.domain.run.Standing;
import java.util.Locale;

/** Why a match cannot be decided without a person. */
public enum AmbiguityReason {
  /** Two or more records of one system share the e-mail address. */
  SHARED_EMAIL("Several records of one system have this e-mail address. Merge them, or correct it"),
  /** The only candidate is linked to, or named by, another record already. */
  COUNTERPART_TAKEN(
      "The record with this key belongs to another person already. Correct the e-mail address, or"
          + " merge the two"),
  /** Several records of the other system fit. */
  SEVERAL_CANDIDATES("Several records of the other system fit. Merge them, or correct their keys"),
  /** Records of several people were merged into one. */
  MERGED_PEOPLE(
      "Records that were linked to different records of the other system were merged into one."
          + " Merge those too");

  private final String remedy;

  AmbiguityReason(String remedy) {
    this.remedy = remedy;
  }

  /** What happened and what to do, for whoever opens the quarantine. */
  public String remedy() {
    return remedy;
  }

  /** The reason in JSON and documents, such as {@code ambiguous-shared-email}. */
  public String key() {
    return Standing.AMBIGUOUS + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
