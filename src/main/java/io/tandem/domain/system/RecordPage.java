package io.tandem.domain.system;

import io.tandem.domain.customer.Reading;
import java.util.List;
import java.util.Optional;

/**
 * One page of a source.
 *
 * @param readings one for each record of the page, readable or not
 * @param next where the next page begins; empty on the last page
 */
public record RecordPage(List<Reading> readings, Optional<Cursor> next) {

  public RecordPage {
    readings = List.copyOf(readings);
  }
}
