package io.tandem.job.apply;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.system.Cursor;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Changes;
import io.tandem.store.Progress;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Reads the plan for one system in its order, a batch at a time. */
@Dependent
@Named
@Reported
public class ChangeReader extends AbstractItemReader {

  @Inject @BatchProperty private String system;
  @Inject @BatchProperty private String pageSize;
  @Inject private Place place;
  @Inject private Changes changes;
  @Inject private Progress progress;

  private long after;

  @Override
  public void open(Serializable checkpoint) {
    after =
        progress
            .of(place.run(), place.step())
            .next()
            .map(Cursor::token)
            .map(Long::parseLong)
            .orElse(0L);
  }

  @Override
  public ChangePage readItem() {
    List<Change> page =
        changes.toSend(place.run(), SyncSystem.valueOf(system), after, Integer.parseInt(pageSize));
    if (page.isEmpty()) {
      return null;
    }
    after = page.get(page.size() - 1).id().sequence();
    return new ChangePage(page);
  }
}
