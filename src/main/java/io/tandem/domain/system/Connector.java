package io.tandem.domain.system;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Inspection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
   * The records as the system has them right now, read by id and never from an index that trails.
   *
   * @return one sighting for each id; one that is gone is a value, too
   */
  Map<RecordId, Sighting> current(Collection<RecordId> ids);

  /**
   * The records that were created here for records of the other system, found by the keys that such
   * writes carry. It tells whether a create was carried out whose answer was lost.
   *
   * @param sources records of the other system
   * @return by source; a source without such a record is left out
   */
  Map<RecordId, CustomerRecord> createdFor(Collection<RecordId> sources);

  /**
   * The records that the system says were deleted in a window that has a beginning; none where it
   * does not tell, for that a full reading finds them out.
   *
   * @param from where the page begins; empty for the first one
   */
  IdPage gone(ReadWindow window, Optional<Cursor> from);

  /** Whether only members of a list of that system take part. */
  boolean filtersByList();

  /**
   * The members of the list that filters this system, in a stable order.
   *
   * @param from where the page begins; empty for the first one
   */
  IdPage members(Optional<Cursor> from);

  /**
   * What is wrong with the mapped fields in this system, each with the key to be mended: fields
   * that are missing, read-only or of another type, options without a partner. Asked anew only when
   * the configuration has changed.
   */
  List<String> mappingFaults();

  /**
   * Looks at all that a run needs of this system: credentials, features, permissions, clock, limits
   * and the mapping. It only asks, and writes nothing; what keeps it from asking is a finding too.
   */
  Inspection preflight();

  /**
   * Creates in this system what Tandem needs there and can make itself. What is there already stays
   * as it is.
   *
   * @return what was created, and what could not be; none if nothing was missing
   */
  List<Finding> equip();

  /**
   * Sends changes. Every write is keyed, so that sending the same change twice has one effect.
   *
   * @param changes all for this system
   * @return one outcome for each change, in the same order
   */
  List<WriteOutcome> write(List<Change> changes);
}
