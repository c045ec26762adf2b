package io.tandem.job;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Attendance;

/** So many records are missing that a fault is likelier than deletions. */
public class TooManyGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooManyGone(SyncSystem system, Attendance attendance) {
    super(
        ("%1$s returned %2$d records, and %3$d that were there before are missing. Nothing was"
                + " changed. If a role or scope lost its right to see them, give it back and restart"
                + " the run; if they were deleted, raise tandem.breaker.max-gone-percent and restart"
                + " it")
            .formatted(system.label(), attendance.present(), attendance.missing()));
  }
}
