package io.tandem.connector.hubspot;

import io.tandem.config.Settings;

/** What a run may rely on, by the current date-based version of HubSpot's API. */
class DatedContactsTest extends HubSpotContactsTest {

  @Override
  protected Settings settings() {
    return super.settings().with("hubspot.api-version", "2026-09");
  }
}
