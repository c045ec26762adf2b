package io.tandem.job;

/** Records were read whose fate is unknown. It must never happen, so it is loud. */
public class UnaccountedRecords extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnaccountedRecords(String counts) {
    super(
        "Records were read and not accounted for: "
            + counts
            + ". The watermarks stay where they were, and the next run reads them again. This is a"
            + " fault of Tandem: please report it with this run's log");
  }
}
