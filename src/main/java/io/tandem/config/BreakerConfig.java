package io.tandem.config;

import io.smallrye.config.WithDefault;

/** What no run does without a person, because it is more likely a fault than the truth. */
public interface BreakerConfig {

  /** How many percent of a system's records may be missing from it at once. */
  @WithDefault("10")
  int maxGonePercent();
}
