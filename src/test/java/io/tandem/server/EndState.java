package io.tandem.server;

import io.tandem.sandbox.hubspot.Contact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All fields of all records of both systems, sorted, for comparing where two runs lead. Left out
 * are times, and the numbers that a system gives to new records.
 */
record EndState(List<String> customers, List<String> contacts) {

  private static final Set<String> OWN_TO_A_RUN =
      Set.of(
          "id",
          "entityid",
          "datecreated",
          "lastmodifieddate",
          "defaultbillingaddress",
          "defaultshippingaddress");

  static EndState now() {
    return new EndState(
        lines(Emulators.customers()),
        lines(Emulators.contacts().stream().map(Contact::values).toList()));
  }

  private static List<String> lines(List<Map<String, String>> rows) {
    return rows.stream().map(EndState::line).sorted().toList();
  }

  private static String line(Map<String, String> row) {
    Map<String, String> sorted = new TreeMap<>(row);
    sorted.keySet().removeAll(OWN_TO_A_RUN);
    return sorted.toString();
  }
}
