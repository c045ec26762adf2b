package io.tandem.connector.hubspot;

import io.tandem.config.Settings;
import java.util.HashMap;
import java.util.Map;

/**
 * What a run may rely on, by the current date-based version of HubSpot's API, and with each point
 * that could not be verified the other way round.
 */
class DatedContactsTest extends HubSpotContactsTest {

  @Override
  protected Settings settings() {
    return super.settings().with("hubspot.api-version", "2026-09");
  }

  @Override
  protected Map<String, String> switches() {
    Map<String, String> switches = new HashMap<>(OTHERWISE);
    switches.put("sandbox.hubspot.conflict-names-id", "false");
    return switches;
  }

  static final Map<String, String> OTHERWISE =
      Map.of(
          "sandbox.hubspot.trace-echo", "true",
          "sandbox.hubspot.upsert-partial", "false",
          "sandbox.hubspot.update-merged", "false",
          "sandbox.hubspot.merge-keeps-id", "true");
}
