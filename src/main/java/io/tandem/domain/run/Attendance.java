package io.tandem.domain.run;

/**
 * How many of a system's records a full reading found.
 *
 * @param present records that it found
 * @param missing records known from before that it did not find
 */
public record Attendance(long present, long missing) {

  /** Fewer missing ones than this prove nothing. */
  private static final long FEW = 20;

  /**
   * Whether so many are missing that a fault is likelier than deletions: a role that lost its right
   * to see records gets fewer of them, and no error.
   *
   * @param percent how many of a hundred may be missing at once
   */
  public boolean isSuspicious(int percent) {
    return missing >= FEW && missing * 100 > percent * (present + missing);
  }
}
