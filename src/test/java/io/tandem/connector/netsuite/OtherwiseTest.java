package io.tandem.connector.netsuite;

import java.util.Map;

/** The same in an account that does everything the other way that no document settles. */
class OtherwiseTest extends NetSuiteEntitiesTest {

  @Override
  protected Map<String, String> switches() {
    return Map.ofEntries(
        Map.entry("sandbox.netsuite.platform-codes", "true"),
        Map.entry("sandbox.netsuite.address-key", "internalId"),
        Map.entry("sandbox.netsuite.shared-external-ids", "true"),
        Map.entry("sandbox.netsuite.auto-numbering", "false"),
        Map.entry("sandbox.netsuite.bound-parameters", "false"),
        Map.entry("sandbox.netsuite.deletions-listed", "false"),
        Map.entry("sandbox.netsuite.address-bumps-customer", "false"),
        Map.entry("sandbox.netsuite.lockout-by-oauth2", "false"));
  }
}
