package io.tandem.domain.system;

import io.tandem.domain.customer.RecordId;
import java.util.List;
import java.util.Optional;

/**
 * One page of records of which only the identity is told.
 *
 * @param next where the next page begins; empty on the last page
 */
public record IdPage(List<RecordId> ids, Optional<Cursor> next) {

  public IdPage {
    ids = List.copyOf(ids);
  }

  /** Nothing, and nothing to come. */
  public static IdPage none() {
    return new IdPage(List.of(), Optional.empty());
  }
}
