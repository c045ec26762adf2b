package io.tandem.domain.history;

import io.tandem.domain.customer.SyncSystem;

/** One thing that happens. People and records are counted round: any number names one of them. */
sealed interface Act {

  /** Somebody enters a person, with an address and more if it is told in full. */
  record Enter(SyncSystem system, Say email, boolean full) implements Act {}

  /** Somebody enters the same person in both systems. */
  record EnterBoth(boolean full) implements Act {}

  /** Somebody gives a field a value. */
  record Type(SyncSystem system, int who, String field, Say value) implements Act {}

  /** Somebody deletes a record. */
  record Delete(SyncSystem system, int who) implements Act {}

  /** Somebody restores a deleted contact. */
  record Restore(int who) implements Act {}

  /** Somebody merges two records; HubSpot makes a new one of them, or keeps the first. */
  record Merge(SyncSystem system, int who, int into, boolean intoNew) implements Act {}

  /** A record enters or leaves its system's filter. */
  record Filter(SyncSystem system, int who) implements Act {}

  /** A NetSuite record is made inactive, or active again. */
  record Activate(int who) implements Act {}

  /** The administrator changes a setting. */
  record Configure(Setup.Setting setting) implements Act {}

  /** Time passes. */
  record Wait(int ticks) implements Act {}

  /** Tandem runs. */
  record Run(Course course) implements Act {}
}
