package io.tandem.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Direction;
import io.tandem.domain.run.Mode;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/** Everything under {@code tandem.}: what is synced, when, and which way. */
@ConfigMapping(prefix = "tandem")
public interface TandemConfig {

  /** Whether runs may start at all. */
  @WithDefault("true")
  boolean enabled();

  /** {@code two-way}, {@code netsuite-to-hubspot} or {@code hubspot-to-netsuite}. */
  @WithDefault("two-way")
  Direction direction();

  /** Whose value wins a conflict: {@code hubspot} or {@code netsuite}. */
  @WithDefault("hubspot")
  SyncSystem defaultApp();

  /** Whether only records with a valid e-mail address take part. */
  @WithDefault("true")
  boolean requireValidEmail();

  /** How many people take part at most, for a trial; everybody unless set. */
  OptionalInt maxRecords();

  /** ISO 3166-1 code of the country that national telephone numbers belong to. */
  @WithDefault("US")
  String defaultRegion();

  /** Five cron fields, or {@code off}. */
  @WithDefault("* * * * *")
  String schedule();

  /** Five cron fields, or {@code off}: when everything is read to find what is gone. */
  @WithDefault("30 3 * * *")
  String sweepSchedule();

  /** Whether a test account may be connected with one in production. */
  @WithDefault("false")
  boolean allowMixedAccounts();

  /** How far the first run of an installation goes: {@code preview} or {@code apply}. */
  @WithDefault("preview")
  Mode firstRun();

  /** How long the schedule waits for somebody to decide about a preview that was asked for. */
  @WithDefault("PT1H")
  Duration previewHold();

  BreakerConfig breaker();

  NetSuiteConfig netsuite();

  HubSpotConfig hubspot();

  /** Changes to the default fields, and fields of one's own, by Tandem's field name. */
  Map<String, FieldConfig> fields();
}
