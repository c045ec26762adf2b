package io.tandem.job.verify;

import io.tandem.domain.run.RunId;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.apply.SentPage;
import io.tandem.job.apply.Settlement;
import io.tandem.store.Changes;
import io.tandem.store.Progress;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes what was carried out as if its answer had come. The rest is sent by this run, or planned
 * anew if an earlier one had planned it.
 */
@Dependent
@Named
@Reported
public class VerifyWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Settlement settlement;
  @Inject private Changes changes;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      write((VerifiedChanges) item);
    }
  }

  private void write(VerifiedChanges page) {
    RunId planned = page.changes().get(0).id().run();
    SentPage carriedOut = new SentPage(page.carriedOut(), page.outcomes(), Map.of());
    if (planned.equals(place.run())) {
      settlement.settle(planned, carriedOut);
      changes.planAgain(page.undone());
    } else {
      settlement.settleLate(planned, carriedOut);
      changes.supersede(page.undone());
    }
    place.advance(progress, Optional.empty(), page.changes().size(), page.outcomes().size());
  }
}
