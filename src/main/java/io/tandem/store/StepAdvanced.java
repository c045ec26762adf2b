package io.tandem.store;

import io.tandem.domain.run.RunId;

/**
 * A page of a step has been dealt with. Fired inside the page's transaction, before it commits.
 *
 * @param progress where the step stands once the transaction has committed
 */
public record StepAdvanced(RunId run, StepProgress progress) {}
