package io.tandem.domain.run;

/** Where a run stands, in the words that people see. */
public enum RunStatus {
  RUNNING,
  /** All steps done, every record accounted for. */
  COMPLETED,
  /** The plan is kept and waits for a person. */
  AWAITING_APPROVAL,
  /** A person has decided against the plan. */
  DISCARDED,
  /** A newer run has planned anew what waited here. */
  SUPERSEDED,
  /** Stopped on request at a checkpoint; it can be restarted. */
  STOPPED,
  /** Put off until a system's limit is renewed; it then goes on by itself. */
  DEFERRED,
  /** Ended by a fault that its message names; it can be restarted. */
  FAILED;

  public boolean restartable() {
    return this == STOPPED || this == DEFERRED || this == FAILED;
  }
}
