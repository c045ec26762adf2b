package io.tandem.job;

import io.tandem.domain.run.StagedRecord;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * A page of staged records that wait for a decision.
 *
 * @param next where the next page begins; empty after the last
 */
public record StagedPage(List<StagedRecord> records, Optional<Cursor> next) {}
