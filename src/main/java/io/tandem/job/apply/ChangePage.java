package io.tandem.job.apply;

import io.tandem.domain.plan.Change;
import java.util.List;

/** The next changes to be sent to one system. */
record ChangePage(List<Change> changes) {}
