package io.tandem.config;

import java.util.Arrays;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * A version of HubSpot's API. From 2026-09 on HubSpot holds writes to the rules that administrators
 * set up for people, such as properties that are required.
 *
 * @see <a href="https://developers.hubspot.com/docs/developer-tooling/platform/versioning">HubSpot:
 *     API versioning</a>
 */
public enum HubSpotVersion {
  V3("v3"),
  MARCH_2026("2026-03"),
  SEPTEMBER_2026("2026-09");

  private final String label;

  HubSpotVersion(String label) {
    this.label = label;
  }

  /** The version as HubSpot writes it. */
  public String label() {
    return label;
  }

  /** Reads a version as HubSpot writes it. */
  public static final class Named implements Converter<HubSpotVersion> {
    private static final long serialVersionUID = 1L;

    @Override
    public HubSpotVersion convert(String label) {
      return Arrays.stream(values())
          .filter(version -> version.label.equals(label.strip()))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no version of HubSpot's API"));
    }
  }
}
