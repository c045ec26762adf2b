package io.tandem.server.halt;

import io.tandem.store.Run;
import io.tandem.store.Runs;
import io.tandem.store.StepAdvanced;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;

/** Halts a run once, at a given page of a given step, inside that page's transaction. */
@ApplicationScoped
public class Halts {

  @Resource private ManagedExecutorService executor;
  @Inject private Runs runs;

  private String step = "";
  private int pagesToCome;
  private HaltKind kind = HaltKind.FAIL;

  synchronized void order(String atStep, int atPage, HaltKind how) {
    step = atStep;
    pagesToCome = atPage;
    kind = how;
  }

  /** Whether a halt was ordered and has not come. */
  synchronized boolean waits() {
    return pagesToCome > 0;
  }

  void onPage(@Observes StepAdvanced advanced) throws InterruptedException, ExecutionException {
    if (!isDue(advanced.progress().step())) {
      return;
    }
    if (kind == HaltKind.FAIL) {
      throw new IllegalStateException("Halted by a test in " + step);
    }
    // On another thread, as an operator's request comes.
    Run run = runs.find(advanced.run()).orElseThrow();
    executor.submit(() -> BatchRuntime.getJobOperator().stop(run.execution())).get();
  }

  private synchronized boolean isDue(String advancedStep) {
    if (pagesToCome == 0 || !step.equals(advancedStep)) {
      return false;
    }
    pagesToCome--;
    return pagesToCome == 0;
  }
}
