package io.tandem.job.imports;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.system.RecordPage;
import io.tandem.job.Reported;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Judges each record of a page: does it take part at all? */
@Dependent
@Named
@Reported
public class ArrivalProcessor implements ItemProcessor {

  @Inject private Configuration configuration;

  @Override
  public SourcePage processItem(Object item) {
    RecordPage page = (RecordPage) item;
    Eligibility eligibility = configuration.eligibility();
    return new SourcePage(
        page.readings().stream().map(reading -> Arrival.of(reading, eligibility)).toList(),
        page.next());
  }
}
