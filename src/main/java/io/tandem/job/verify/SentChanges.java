package io.tandem.job.verify;

import io.tandem.domain.plan.Change;
import java.util.List;

/** Changes to one system that were sent, by one run, and of which no answer was noted. */
record SentChanges(List<Change> changes) {}
