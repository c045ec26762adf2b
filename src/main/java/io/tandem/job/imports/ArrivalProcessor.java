package io.tandem.job.imports;

import static io.tandem.domain.customer.ExclusionReason.FILTER_LIST;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.system.RecordPage;
import io.tandem.job.Connectors;
import io.tandem.job.Reported;
import io.tandem.store.ListMembers;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges each record of a page: does it take part at all? */
@Dependent
@Named
@Reported
public class ArrivalProcessor implements ItemProcessor {

  @Inject @BatchProperty private String system;

  @Inject private Configuration configuration;
  @Inject private Connectors connectors;
  @Inject private ListMembers members;

  @Override
  public SourcePage processItem(Object item) {
    RecordPage page = (RecordPage) item;
    Eligibility eligibility = configuration.eligibility();
    return new SourcePage(
        judged(page.readings()).stream().map(reading -> Arrival.of(reading, eligibility)).toList(),
        page.next());
  }

  /** What only our own copy of the list can tell of the records. */
  private List<Reading> judged(List<Reading> readings) {
    if (!connectors.of(SyncSystem.valueOf(system)).filtersByList()) {
      return readings;
    }
    Set<RecordId> inList = members.among(readings.stream().map(Reading::id).toList());
    return readings.stream().map(reading -> judged(reading, inList)).toList();
  }

  private static Reading judged(Reading reading, Set<RecordId> inList) {
    if (inList.contains(reading.id()) || !(reading instanceof Reading.Accepted accepted)) {
      return reading;
    }
    CustomerRecord record = accepted.record();
    return record.barred().isPresent()
        ? reading
        : new Reading.Accepted(record.barredBy(Optional.of(FILTER_LIST)));
  }
}
