package io.tandem.store;

import io.tandem.domain.system.Cursor;
import java.util.Optional;

/**
 * How far a step of a run has come.
 *
 * @param next where the next page begins; empty before the first page and after the last
 * @param exhausted whether the last page is done
 * @param read records read so far, over all restarts
 * @param written records written so far, over all restarts
 */
public record StepProgress(
    String step, Optional<Cursor> next, boolean exhausted, long read, long written) {

  static StepProgress none(String step) {
    return new StepProgress(step, Optional.empty(), false, 0, 0);
  }
}
