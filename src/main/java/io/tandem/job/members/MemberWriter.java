package io.tandem.job.members;

import static io.tandem.domain.customer.ExclusionReason.FILTER_LIST;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Eligibility;
import io.tandem.domain.customer.ExclusionReason;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.StagedRecord;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.ListMembers;
import io.tandem.store.Progress;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Keeps the list's members, and judges anew the contacts that have entered or left it. */
@Dependent
@Named
@Reported
public class MemberWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private ListMembers members;
  @Inject private StagedRecords staged;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      write((MemberPage) item, place.run());
    }
  }

  private void write(MemberPage page, RunId run) {
    if (page.left()) {
      members.remove(page.contacts());
    } else {
      members.seen(run, page.contacts());
    }
    List<Arrival> moved = moved(page);
    staged.stage(run, false, moved);
    place.advance(progress, page.next(), page.contacts().size(), moved.size());
  }

  private List<Arrival> moved(MemberPage page) {
    Eligibility eligibility = configuration.eligibility();
    Optional<ExclusionReason> before = page.left() ? Optional.empty() : Optional.of(FILTER_LIST);
    Optional<ExclusionReason> now = page.left() ? Optional.of(FILTER_LIST) : Optional.empty();
    return staged.of(page.contacts()).values().stream()
        .filter(contact -> contact.standing().outcome() != Outcome.GONE)
        .map(StagedRecord::record)
        .filter(record -> record.barred().equals(before))
        .map(record -> arrival(record.barredBy(now), eligibility))
        .toList();
  }

  private static Arrival arrival(CustomerRecord record, Eligibility eligibility) {
    return Arrival.of(new Reading.Accepted(record), eligibility);
  }
}
