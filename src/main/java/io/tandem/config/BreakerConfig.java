package io.tandem.config;

import io.smallrye.config.WithDefault;

/** What no run does without a person, because it is more likely a fault than the truth. */
public interface BreakerConfig {

  /** How many percent of a system's records may be missing from it at once. */
  @WithDefault("10")
  int maxGonePercent();

  /** How many records a run creates at most, in both systems together, without approval. */
  @WithDefault("1000")
  long maxCreates();

  /** How many percent of the linked records of a system a run updates without approval. */
  @WithDefault("50")
  int maxUpdatesPercent();

  /** How many values a run empties at most without approval. */
  @WithDefault("100")
  long maxBlanked();
}
