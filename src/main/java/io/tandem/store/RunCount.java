package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Outcome;

/**
 * How many of the records that a run read from one system ended it in one state.
 *
 * @param reason the key of the reason, "" where the state has none
 */
public record RunCount(SyncSystem system, Outcome outcome, String reason, long records) {}
