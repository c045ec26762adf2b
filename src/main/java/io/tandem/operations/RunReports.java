package io.tandem.operations;

import io.tandem.job.StepStates;
import io.tandem.operations.RunReport.StepReport;
import io.tandem.store.Changes;
import io.tandem.store.Progress;
import io.tandem.store.Run;
import io.tandem.store.RunCounts;
import io.tandem.store.StepProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is known of a run. */
@ApplicationScoped
public class RunReports {

  @Inject private Progress progress;
  @Inject private RunCounts counts;
  @Inject private Changes changes;
  @Inject private StepStates states;

  public RunReport of(Run run) {
    return new RunReport(run, steps(run), counts.of(run), changes.counts(run.id()));
  }

  private List<StepReport> steps(Run run) {
    Map<String, StepProgress> standing =
        progress.of(run.id()).stream()
            .collect(Collectors.toMap(StepProgress::step, Function.identity()));
    return states.of(run).entrySet().stream()
        .map(
            state -> {
              StepProgress step = standing.get(state.getKey());
              return new StepReport(
                  state.getKey(),
                  state.getValue(),
                  step == null ? 0 : step.read(),
                  step == null ? 0 : step.written());
            })
        .toList();
  }
}
