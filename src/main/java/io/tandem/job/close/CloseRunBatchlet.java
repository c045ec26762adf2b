package io.tandem.job.close;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.UnaccountedRecords;
import io.tandem.store.RunCount;
import io.tandem.store.Runs;
import io.tandem.store.StagedRecords;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Closes the run: every record that was read is accounted for, so the watermarks may move. */
@Dependent
@Named
@Reported
public class CloseRunBatchlet extends AbstractBatchlet {

  private static final Set<Outcome> UNFINISHED = EnumSet.of(Outcome.PENDING, Outcome.DEFERRED);

  /** Whether what was found is left to the next run that decides and writes. */
  @Inject @BatchProperty private String defers;

  @Inject private Place place;
  @Inject private StagedRecords staged;
  @Inject private Runs runs;

  @Override
  public String process() {
    RunId run = place.run();
    if (Boolean.parseBoolean(defers)) {
      staged.defer(run);
      runs.moveWatermarks(run);
      return null;
    }
    List<RunCount> unaccounted =
        staged.counts(run).stream().filter(count -> UNFINISHED.contains(count.outcome())).toList();
    if (!unaccounted.isEmpty()) {
      throw new UnaccountedRecords(
          unaccounted.stream().map(CloseRunBatchlet::line).collect(joining(", ")));
    }
    runs.moveWatermarks(run);
    return null;
  }

  private static String line(RunCount count) {
    return count.records() + " " + count.system().label() + " " + count.outcome().key();
  }
}
