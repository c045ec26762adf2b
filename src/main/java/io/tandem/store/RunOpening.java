package io.tandem.store;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.Scope;
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
  @Inject private Approvals approvals;
  @Inject private StagedRecords staged;

  /**
   * Notes what the run will read and how far, and takes up what earlier runs planned and never
   * sent. Under rules other than those of the last run everything is read and decided anew.
   *
   * @param sweeps whether it reads everything in any case
   */
  public void open(
      RunId run, Fingerprint rules, boolean sweeps, Map<SyncSystem, Watermark> ceilings) {
    Scope asked = sweeps ? Scope.EVERYTHING : Scope.CHANGES;
    runs.noteRules(run, runs.allDecidedUnder(rules) ? asked : Scope.ANEW, rules);
    ceilings.forEach((system, ceiling) -> runs.noteCeiling(run, system, ceiling));
    changes.supersedeBefore(run);
    approvals.supersedeBefore(run);
    staged.reopenDeferred();
  }
}
