package io.tandem.domain.plan;

import io.tandem.domain.run.RunId;

/**
 * A change's identity: its run and its place in the run's plan, counted from 1.
 *
 * @param run the run that planned it
 * @param sequence its place; the same stored input gives the same places
 */
public record ChangeId(RunId run, long sequence) {

  @Override
  public String toString() {
    return run + "-" + sequence;
  }
}
