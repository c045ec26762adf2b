package io.tandem.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a sandbox starts with. The switches below {@code hubspotIndexLag} choose between variants of
 * vendor behaviour that the references could not verify, or between kinds of accounts.
 *
 * @param people number of generated persons ({@code sandbox.people})
 * @param random seed of the generator ({@code sandbox.random})
 * @param netsuiteSeed CSV with NetSuite customers ({@code sandbox.netsuite.seed})
 * @param hubspotSeed CSV with HubSpot contacts ({@code sandbox.hubspot.seed})
 * @param hubspotIndexLag how far search trails the records ({@code sandbox.hubspot.index-lag}, ms)
 * @param hubspotLinkProperty whether {@code netsuite_id} exists at the start
 * @param hubspotMergeKeepsId whether a merge keeps the primary id instead of making a new one
 * @param netsuiteZone the account's time zone ({@code sandbox.netsuite.time-zone})
 * @param netsuiteAutoNumbering whether NetSuite numbers entities itself
 * @param netsuiteUniqueEmail whether a second customer with the same e-mail is refused
 * @param netsuiteLockout whether five failed logins lock the user for 30 minutes
 * @param netsuiteBoundParameters whether SuiteQL knows {@code params} (new in 2026.2)
 * @param netsuiteDeletionsListed whether deleted customers appear in {@code deletedrecord}
 * @param netsuiteCertificate certificate that M2M assertions must be signed with, if checked
 */
public record SandboxSettings(
    int people,
    long random,
    Optional<Path> netsuiteSeed,
    Optional<Path> hubspotSeed,
    Duration hubspotIndexLag,
    boolean hubspotLinkProperty,
    boolean hubspotMergeKeepsId,
    ZoneId netsuiteZone,
    boolean netsuiteAutoNumbering,
    boolean netsuiteUniqueEmail,
    boolean netsuiteLockout,
    boolean netsuiteBoundParameters,
    boolean netsuiteDeletionsListed,
    Optional<Path> netsuiteCertificate) {

  /** Everything at its default: 2000 generated people. */
  public static SandboxSettings defaults() {
    return of(Map.of());
  }

  /** The settings that the system properties ask for. */
  public static SandboxSettings fromSystemProperties() {
    return read(System::getProperty);
  }

  /** The settings that these properties ask for, named as the system properties are. */
  public static SandboxSettings of(Map<String, String> properties) {
    return read(properties::get);
  }

  /** Whether people are generated; a CSV file for either system switches that off for both. */
  public boolean generatesPeople() {
    return netsuiteSeed.isEmpty() && hubspotSeed.isEmpty();
  }

  private static SandboxSettings read(UnaryOperator<String> source) {
    Reader in = new Reader(source);
    return new SandboxSettings(
        Integer.parseInt(in.text("sandbox.people", "2000")),
        Long.parseLong(in.text("sandbox.random", "20260101")),
        in.path("sandbox.netsuite.seed"),
        in.path("sandbox.hubspot.seed"),
        Duration.ofMillis(Long.parseLong(in.text("sandbox.hubspot.index-lag", "0"))),
        in.flag("sandbox.hubspot.netsuite-id", true),
        in.flag("sandbox.hubspot.merge-keeps-id", false),
        ZoneId.of(in.text("sandbox.netsuite.time-zone", "America/Los_Angeles")),
        in.flag("sandbox.netsuite.auto-numbering", true),
        in.flag("sandbox.netsuite.unique-email", false),
        in.flag("sandbox.netsuite.lockout", true),
        in.flag("sandbox.netsuite.bound-parameters", true),
        in.flag("sandbox.netsuite.deletions-listed", true),
        in.path("sandbox.netsuite.certificate"));
  }

  private record Reader(UnaryOperator<String> source) {

    String text(String key, String otherwise) {
      String value = source.apply(key);
      return value == null || value.isBlank() ? otherwise : value.trim();
    }

    boolean flag(String key, boolean otherwise) {
      return Boolean.parseBoolean(text(key, Boolean.toString(otherwise)));
    }

    Optional<Path> path(String key) {
      return Optional.of(text(key, "")).filter(value -> !value.isEmpty()).map(Path::of);
    }
  }
}
