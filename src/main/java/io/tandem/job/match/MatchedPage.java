package io.tandem.job.match;

import io.tandem.domain.match.MatchResult;
import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/** A page of records with what the search for each one's counterpart found. */
record MatchedPage(List<Found> found, Optional<Cursor> next) {

  /** One record and its result. */
  record Found(StagedRecord record, MatchResult result) {}
}
