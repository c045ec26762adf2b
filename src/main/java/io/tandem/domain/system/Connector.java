package io.tandem.domain.system;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import java.util.List;
import java.util.Optional;

/**
 * One system, as a run needs it. Waiting for limits and repeating what can be repeated happen in
 * here and nowhere else; what still fails is a {@link ConnectorException}.
 */
public interface Connector {

  SyncSystem system();

  /** The system's own time now, to become a watermark once a run has consumed all before it. */
  Watermark now();

  /**
   * Reads one page of the window, in an order that no change under way can disturb.
   *
   * @param from where the page begins; empty for the first one
   */
  RecordPage read(ReadWindow window, Optional<Cursor> from);

  /**
   * Sends changes. Every write is keyed, so that sending the same change twice has one effect.
   *
   * @param changes all for this system
   * @return one outcome for each change, in the same order
   */
  List<WriteOutcome> write(List<Change> changes);
}
