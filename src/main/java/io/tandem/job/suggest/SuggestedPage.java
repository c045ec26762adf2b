package io.tandem.job.suggest;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.match.Suggestion;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/** A page of records without a counterpart, with what was found likely for them. */
record SuggestedPage(List<RecordId> records, List<Suggestion> suggestions, Optional<Cursor> next) {}
