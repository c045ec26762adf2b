package io.tandem.job.preflight;

import io.tandem.config.Configuration;
import io.tandem.domain.preflight.PreflightReport;
import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.job.Node;
import io.tandem.job.NotReady;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.RunRefused;
import io.tandem.store.Run;
import io.tandem.store.Runs;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks at both systems, and fails with the list of what must be mended. */
@Dependent
@Named
@Reported
public class PreflightBatchlet extends AbstractBatchlet {

  /** Whether to create what is missing and can be created. */
  @Inject @BatchProperty private String create;

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Runs runs;
  @Inject private Preflight preflight;

  @Override
  public String process() {
    RunId run = place.run();
    runs.begin(Run.beginning(run, place.jobName(), Mode.APPLY, place.execution()), Node.name())
        .ifPresent(
            holder -> {
              throw RunRefused.underWay(holder);
            });
    configuration.reload();
    PreflightReport report = preflight.look(Boolean.parseBoolean(create));
    if (!report.failures().isEmpty()) {
      throw new NotReady(report.failures());
    }
    return null;
  }
}
