package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** What happens once, when a run begins. */
@ApplicationScoped
@Transactional
public class RunOpening {

  @Inject private Runs runs;
  @Inject private Changes changes;
  @Inject private StagedRecords staged;

  /** Notes how far the run will read, and takes up what earlier runs planned and never sent. */
  public void open(RunId run, Map<SyncSystem, Watermark> ceilings) {
    ceilings.forEach((system, ceiling) -> runs.noteCeiling(run, system, ceiling));
    changes.supersedeBefore(run);
    staged.reopenDeferred();
  }
}
