package io.tandem.job.imports;

import io.tandem.domain.run.Arrival;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * A page of records, judged and ready to be staged.
 *
 * @param next where the next page begins; empty after the last
 */
record SourcePage(List<Arrival> arrivals, Optional<Cursor> next) {}
