package io.tandem.job.imports;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.run.Arrival;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Scope;
import io.tandem.domain.run.Standing;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.store.GoneRecords;
import io.tandem.store.Progress;
import io.tandem.store.Quarantine;
import io.tandem.store.QuarantineCase;
import io.tandem.store.Runs;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stages pages of records, quarantines what could not be read, and notes the step's progress. */
@Dependent
@Named
@Reported
public class StagingWriter extends AbstractItemWriter {

  @Inject private Place place;
  @Inject private Runs runs;
  @Inject private StagedRecords staged;
  @Inject private GoneRecords gone;
  @Inject private Quarantine quarantine;
  @Inject private Progress progress;

  @Override
  public void writeItems(List<Object> items) {
    List<SourcePage> pages = items.stream().map(SourcePage.class::cast).toList();
    List<Arrival> arrivals = pages.stream().flatMap(page -> page.arrivals().stream()).toList();
    RunId run = place.run();
    staged.stage(run, runs.scope(run) == Scope.ANEW, arrivals);
    gone.bury(absorbed(arrivals));
    quarantine.open(
        run,
        arrivals.stream()
            .filter(Arrival.Unreadable.class::isInstance)
            .map(Arrival.Unreadable.class::cast)
            .map(StagingWriter::unreadable)
            .toList());
    place.advance(progress, pages.get(pages.size() - 1).next(), arrivals.size(), arrivals.size());
  }

  /** What was merged into a record that was read is not there any more. */
  private static Map<RecordId, Standing> absorbed(List<Arrival> arrivals) {
    Map<RecordId, Standing> merged = new HashMap<>();
    for (Arrival arrival : arrivals) {
      if (arrival instanceof Arrival.Read read) {
        read.reading().record().absorbed().forEach(id -> merged.put(id, Standing.MERGED));
      }
    }
    return merged;
  }

  private static QuarantineCase unreadable(Arrival.Unreadable arrival) {
    return new QuarantineCase(
        arrival.id(), Standing.UNREADABLE, arrival.reading().reason(), Set.of(), "");
  }
}
