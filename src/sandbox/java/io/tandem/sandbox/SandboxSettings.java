package io.tandem.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a sandbox starts with.
 *
 * @param people number of generated persons ({@code sandbox.people})
 * @param random seed of the generator ({@code sandbox.random})
 * @param netsuiteSeed CSV with NetSuite customers ({@code sandbox.netsuite.seed})
 * @param hubspotSeed CSV with HubSpot contacts ({@code sandbox.hubspot.seed})
 * @param hubspot how the HubSpot account behaves
 * @param netsuite how the NetSuite account behaves
 */
public record SandboxSettings(
    int people,
    long random,
    Optional<Path> netsuiteSeed,
    Optional<Path> hubspotSeed,
    HubSpotSwitches hubspot,
    NetSuiteSwitches netsuite) {

  /** Everything at its default: 2000 generated people. */
  public static SandboxSettings defaults() {
    return of(Map.of());
  }

  /** The settings that the system properties ask for. */
  public static SandboxSettings fromSystemProperties() {
    return read(new SettingsSource(System::getProperty));
  }

  /** The settings that these properties ask for, named as the system properties are. */
  public static SandboxSettings of(Map<String, String> properties) {
    return read(new SettingsSource(properties::get));
  }

  /** Whether people are generated; a CSV file for either system switches that off for both. */
  public boolean generatesPeople() {
    return netsuiteSeed.isEmpty() && hubspotSeed.isEmpty();
  }

  private static SandboxSettings read(SettingsSource source) {
    return new SandboxSettings(
        Integer.parseInt(source.text("sandbox.people", "2000")),
        Long.parseLong(source.text("sandbox.random", "20260101")),
        source.path("sandbox.netsuite.seed"),
        source.path("sandbox.hubspot.seed"),
        HubSpotSwitches.read(source),
        NetSuiteSwitches.read(source));
  }
}
