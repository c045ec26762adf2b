package io.tandem.job.settle;

import io.tandem.domain.run.RunId;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.Links;
import io.tandem.store.Progress;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Sets the bases that the plan intends. Not before the plan may be sent: a plan that nobody
 * approves must leave no trace in what later plans decide.
 */
@Dependent
@Named
@Reported
public class IntendedWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Links links;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    RunId run = place.run();
    for (Object item : items) {
      IntendedPage page = (IntendedPage) item;
      links.settleIntended(run, page.first(), page.last());
      int settled = page.links().size();
      place.advance(progress, Optional.of(page.end()), settled, settled);
    }
  }
}
