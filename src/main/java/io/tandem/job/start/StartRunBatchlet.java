package io.tandem.job.start;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Watermark;
import io.tandem.job.Connectors;
import io.tandem.job.Node;
import io.tandem.job.Place;
import io.tandem.job.Reported;
import io.tandem.job.RunRefused;
import io.tandem.job.preflight.Preflight;
import io.tandem.store.Run;
import io.tandem.store.RunOpening;
import io.tandem.store.Runs;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;

/** Opens the run. Runs again on a restart, for the lease was given back in between. */
@Dependent
@Named
@Reported
public class StartRunBatchlet extends AbstractBatchlet {

  @Inject @BatchProperty private String mode;

  /** Whether the run reads everything, and not only what has changed. */
  @Inject @BatchProperty private String sweeps;

  @Inject private Place place;
  @Inject private Configuration configuration;
  @Inject private Preflight preflight;
  @Inject private Connectors connectors;
  @Inject private Runs runs;
  @Inject private RunOpening opening;

  @Override
  public String process() {
    RunId run = place.run();
    runs.begin(Run.beginning(run, place.jobName(), Mode.of(mode), place.execution()), Node.name())
        .ifPresent(
            holder -> {
              throw RunRefused.underWay(holder);
            });
    if (runs.isOvertaken(run)) {
      throw RunRefused.overtaken(run);
    }
    if (!configuration.reload().enabled()) {
      throw RunRefused.turnedOff();
    }
    if (runs.hasCeilings(run)) {
      refuseOtherRules(run);
    }
    preflight.require(sweepsAll());
    if (!runs.hasCeilings(run)) {
      opening.open(run, configuration.rulesPrint(), sweepsAll(), ceilings());
    }
    return null;
  }

  /** On a restart: half of the records are decided already. */
  private void refuseOtherRules(RunId run) {
    if (!runs.beganUnder(run, configuration.rulesPrint())) {
      throw RunRefused.otherRules(run);
    }
  }

  private boolean sweepsAll() {
    return Boolean.parseBoolean(sweeps);
  }

  private Map<SyncSystem, Watermark> ceilings() {
    Map<SyncSystem, Watermark> ceilings = new EnumMap<>(SyncSystem.class);
    for (SyncSystem system : SyncSystem.values()) {
      ceilings.put(system, connectors.of(system).now());
    }
    return ceilings;
  }
}
