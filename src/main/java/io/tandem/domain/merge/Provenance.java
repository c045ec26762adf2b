package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import java.util.Optional;

/**
 * Why a field has its values.
 *
 * @param rule the rule that decided last
 * @param origin the system that the value came from; empty where nothing was written
 * @param run the run in which it was decided
 */
public record Provenance(MergeRule rule, Optional<SyncSystem> origin, RunId run) {}
