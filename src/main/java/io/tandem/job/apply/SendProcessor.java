package io.tandem.job.apply;

import io.tandem.job.Connectors;
import io.tandem.job.Reported;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Sends a batch of changes. It happens before anything is written to our tables, so that no row is
 * locked while a system takes its time.
 */
@Dependent
@Named
@Reported
public class SendProcessor implements ItemProcessor {

  @Inject private Connectors connectors;

  @Override
  public SentPage processItem(Object item) {
    ChangePage page = (ChangePage) item;
    return new SentPage(
        page.changes(),
        connectors.of(page.changes().get(0).draft().targetSystem()).write(page.changes()));
  }
}
