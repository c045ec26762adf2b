package io.tandem.domain.history;

import io.tandem.domain.customer.SyncSystem;

/**
 * How a run goes.
 *
 * @param sweep whether it reads everything in any case
 * @param end where it ends
 * @param refusals whether the systems refuse every write of it
 */
record Course(boolean sweep, End end, boolean refusals) {

  /**
   * Where a run ends: at its end, or cut off; the next one is a new run. The two systems are
   * written to side by side, so what happens to one says nothing of the other.
   */
  enum End {
    COMPLETED,
    AFTER_ONE_IMPORT,
    AFTER_IMPORTS,
    AFTER_MATCH,
    AFTER_PLAN,
    /** HubSpot was not written to at all, NetSuite was. */
    BEFORE_HUBSPOT,
    BEFORE_NETSUITE,
    /** HubSpot carried the writes out, and its answer was lost; NetSuite's were noted. */
    ANSWER_OF_HUBSPOT_LOST,
    ANSWER_OF_NETSUITE_LOST,
    BOTH_ANSWERS_LOST;

    /** Whether the system is written to. */
    boolean reaches(SyncSystem target) {
      return target == SyncSystem.HUBSPOT ? this != BEFORE_HUBSPOT : this != BEFORE_NETSUITE;
    }

    /** Whether what the system made of the writes is noted. */
    boolean notes(SyncSystem target) {
      End lost = target == SyncSystem.HUBSPOT ? ANSWER_OF_HUBSPOT_LOST : ANSWER_OF_NETSUITE_LOST;
      return this != lost && this != BOTH_ANSWERS_LOST;
    }
  }

  static Course whole() {
    return new Course(false, End.COMPLETED, false);
  }

  static Course everything() {
    return new Course(true, End.COMPLETED, false);
  }
}
