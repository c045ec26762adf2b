package io.tandem.domain.plan;

/** Whether a plan may be sent. */
public sealed interface Clearance {

  /** It may. */
  record Granted() implements Clearance {}

  /**
   * A person has to see it first.
   *
   * @param why the reasons, and the way on, in sentences
   */
  record Withheld(String why) implements Clearance {}
}
