package io.tandem.job.apply;

import io.tandem.domain.run.RunId;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Progress;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Keeps what the system made of each change, together with the step's progress. */
@Dependent
@Named
@Reported
public class OutcomeWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Settlement settlement;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    RunId run = place.run();
    for (Object item : items) {
      SentPage page = (SentPage) item;
      long applied = settlement.settle(run, page);
      place.advance(progress, Optional.of(page.end()), page.changes().size(), applied);
    }
  }
}
