package io.tandem.job.gone;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Attendance;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Cursor;
import io.tandem.domain.system.IdPage;
import io.tandem.job.Connectors;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.TooManyGone;
import io.tandem.store.GoneRecords;
import io.tandem.store.Progress;
import io.tandem.store.Runs;
import io.tandem.store.StepProgress;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is gone from a system: what it tells of, or, after a full reading, what was not in it.
 */
@Dependent
@Named
@Reported
public class GoneReader extends AbstractItemReader {

  private static final int PAGE = 1000;

  @Inject @BatchProperty private String system;

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Connectors connectors;
  @Inject private Runs runs;
  @Inject private GoneRecords gone;
  @Inject private Progress progress;

  private SyncSystem from;
  private boolean full;
  private Optional<Cursor> next;
  private boolean exhausted;

  @Override
  public void open(Serializable checkpoint) {
    from = SyncSystem.valueOf(system);
    full = runs.scope(place.run()).isFull();
    StepProgress standing = progress.of(place.run(), place.step());
    next = standing.next();
    exhausted = standing.exhausted();
    if (full && next.isEmpty() && !exhausted) {
      refuseIfSuspicious();
    }
  }

  private void refuseIfSuspicious() {
    Attendance attendance = gone.attendance(place.run(), from);
    if (attendance.isSuspicious(configuration.current().breaker().maxGonePercent())) {
      throw new TooManyGone(from, attendance);
    }
  }

  @Override
  public IdPage readItem() {
    if (exhausted) {
      return null;
    }
    RunId run = place.run();
    IdPage page = full ? unseen(run) : connectors.of(from).gone(runs.window(run, from), next);
    next = page.next();
    exhausted = next.isEmpty();
    return page;
  }

  private IdPage unseen(RunId run) {
    List<RecordId> ids = gone.unseen(run, from, next.map(Cursor::token).orElse(""), PAGE);
    return new IdPage(
        ids,
        ids.size() < PAGE
            ? Optional.empty()
            : Optional.of(new Cursor(ids.get(ids.size() - 1).value())));
  }
}
