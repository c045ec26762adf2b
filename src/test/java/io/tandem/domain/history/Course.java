package io.tandem.domain.history;

/**
 * How a run goes.
 *
 * @param sweep whether it reads everything in any case
 * @param end where it ends
 * @param refusals whether the systems refuse every write of it
 */
record Course(boolean sweep, End end, boolean refusals) {

  /** Where a run ends: at its end, or cut off; the next one is a new run. */
  enum End {
    COMPLETED,
    AFTER_ONE_IMPORT,
    AFTER_IMPORTS,
    AFTER_MATCH,
    AFTER_PLAN,
    /** HubSpot carried the writes out, and its answer was lost. */
    ANSWER_OF_HUBSPOT_LOST,
    /** The same of NetSuite, after HubSpot's writes were noted. */
    ANSWER_OF_NETSUITE_LOST
  }

  static Course whole() {
    return new Course(false, End.COMPLETED, false);
  }

  static Course everything() {
    return new Course(true, End.COMPLETED, false);
  }
}
