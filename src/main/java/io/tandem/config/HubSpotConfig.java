package io.tandem.config;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the HubSpot account is, and how to log in to it. */
public interface HubSpotConfig {

  /** Which contacts take part; what is not set lets all in. */
  interface Filter {

    /** Id or name of a list, static or active: only its members take part. */
    Optional<String> list();

    /**
     * Internal property names, each with the values of which a contact must have one; {@code *} for
     * any value at all.
     */
    Map<String, List<String>> properties();
  }

  Filter filter();

  /** The service key, or the token of a private app. */
  String token();

  @WithDefault("https://api.hubapi.com")
  URI url();

  /** Which of HubSpot's API versions is spoken. */
  @WithDefault("v3")
  @WithConverter(HubSpotVersion.Named.class)
  HubSpotVersion apiVersion();

  /**
   * The share of the account's limits that Tandem may use, above 0 and up to 1: of the calls in ten
   * seconds, of the searches in a second, and of the calls in a day.
   */
  @WithDefault("0.9")
  double rateShare();

  /** The account that the token must belong to; any unless set. */
  Optional<String> portalId();

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
