package io.tandem.connector.hubspot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong between the configuration and the contact properties of an account.
 *
 * @param fields faults of mapped fields and filters
 * @param link the fault of the property that links contacts to their records in NetSuite
 */
record MappingFaults(List<String> fields, Optional<String> link) {

  /** All faults. */
  List<String> all() {
    return Stream.concat(fields.stream(), link.stream()).toList();
  }
}
