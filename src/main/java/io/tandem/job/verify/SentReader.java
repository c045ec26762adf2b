package io.tandem.job.verify;

import io.tandem.domain.plan.Change;
import io.tandem.job.Reported;
import io.tandem.store.Changes;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads what was sent by this run or an earlier one, and of which no answer was noted. */
@Dependent
@Named
@Reported
public class SentReader extends AbstractItemReader {

  @Inject @BatchProperty private String pageSize;
  @Inject private Changes changes;

  /** Each page leaves the state in which it is found here, so that the next one is the first. */
  @Override
  public SentChanges readItem() {
    List<Change> page = changes.sent(Integer.parseInt(pageSize));
    return page.isEmpty() ? null : new SentChanges(page);
  }
}
