package io.tandem.config;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the HubSpot account is, and how to log in to it. */
public interface HubSpotConfig {

  /** The service key, or the token of a private app. */
  String token();

  @WithDefault("https://api.hubapi.com")
  URI url();

  /** How long one answer may take, as ISO 8601 writes a duration. */
  @WithDefault("PT60S")
  Duration timeout();

  /**
   * How far behind the last watermark to read again: the search index trails the records by seconds
   * to minutes.
   */
  @WithDefault("PT10M")
  Duration overlap();
}
