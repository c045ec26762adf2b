package io.tandem.job.imports;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.Connector;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.ReadWindow;
import io.tandem.domain.system.RecordPage;
import io.tandem.job.Connectors;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Progress;
import io.tandem.store.Runs;
import io.tandem.store.StepProgress;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Reads one system, a page at a time, from where the step's stored progress stands. */
@Dependent
@Named
@Reported
public class SourcePageReader extends AbstractItemReader {

  @Inject @BatchProperty private String system;
  @Inject private Place place;
  @Inject private Connectors connectors;
  @Inject private Runs runs;
  @Inject private Progress progress;

  private Connector connector;
  private ReadWindow window;
  private Optional<Cursor> next;
  private boolean exhausted;

  @Override
  public void open(Serializable checkpoint) {
    connector = connectors.of(SyncSystem.valueOf(system));
    window = runs.window(place.run(), connector.system());
    StepProgress standing = progress.of(place.run(), place.step());
    next = standing.next();
    exhausted = standing.exhausted();
  }

  @Override
  public RecordPage readItem() {
    if (exhausted) {
      return null;
    }
    RecordPage page = connector.read(window, next);
    next = page.next();
    exhausted = next.isEmpty();
    return page;
  }
}
