package io.tandem.job.close;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Standing;
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
import java.util.List;

/** Closes the run: every record that was read is accounted for, so the watermarks may move. */
@Dependent
@Named
@Reported
public class CloseRunBatchlet extends AbstractBatchlet {

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
        staged.counts(run).stream().filter(CloseRunBatchlet::isUnfinished).toList();
    if (!unaccounted.isEmpty()) {
      throw new UnaccountedRecords(
          unaccounted.stream().map(CloseRunBatchlet::line).collect(joining(", ")));
    }
    runs.moveWatermarks(run);
    return null;
  }

  private static boolean isUnfinished(RunCount count) {
    return count.outcome() == Outcome.PENDING
        || (count.outcome() == Outcome.DEFERRED && !count.reason().equals(Standing.MOVED.reason()));
  }

  private static String line(RunCount count) {
    return count.records() + " " + count.system().label() + " " + count.outcome().key();
  }
}
