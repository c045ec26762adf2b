package io.tandem.connector.netsuite;

import java.util.Map;

/**
 * The same where an edit of an address moves the time of its customer, and where another property
 * names a line: documented nowhere.
 */
class AddressEditsMoveTheCustomerTest extends AddressesTest {

  @Override
  Map<String, String> switches() {
    return Map.of(
        "sandbox.netsuite.address-bumps-customer", "true",
        "sandbox.netsuite.address-key", "internalId");
  }
}
