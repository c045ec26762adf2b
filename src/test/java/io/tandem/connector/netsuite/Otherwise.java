package io.tandem.connector.netsuite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account that does everything the other way that no document settles. */
final class Otherwise {

  private static final Map<String, String> SWITCHES =
      Map.of(
          "sandbox.netsuite.platform-codes", "true",
          "sandbox.netsuite.address-key", "internalId",
          "sandbox.netsuite.shared-external-ids", "true",
          "sandbox.netsuite.auto-numbering", "false",
          "sandbox.netsuite.bound-parameters", "false",
          "sandbox.netsuite.deletions-listed", "false",
          "sandbox.netsuite.address-bumps-customer", "false",
          "sandbox.netsuite.lockout-by-oauth2", "false",
          "sandbox.netsuite.one-world", "false");

  private Otherwise() {}

  /** All of it but these, which the tests are about. */
  static Map<String, String> but(String... names) {
    Map<String, String> switches = new HashMap<>(SWITCHES);
    List.of(names).forEach(name -> switches.remove("sandbox.netsuite." + name));
    return switches;
  }
}
