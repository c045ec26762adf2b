package io.tandem.domain.run;

import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** How many more people may take part, where a trial limits them. */
public final class Trial {

  private long left;

  private Trial(long left) {
    this.left = left;
  }

  /**
   * A trial of so many people, or of everybody.
   *
   * @param limit how many may take part
   * @param present how many do already; not asked for without a limit
   */
  public static Trial of(OptionalInt limit, LongSupplier present) {
    return new Trial(limit.isPresent() ? limit.getAsInt() - present.getAsLong() : Long.MAX_VALUE);
  }

  /** Whether one more may take part, who from then on does. */
  public boolean admitsOneMore() {
    return left-- > 0;
  }
}
