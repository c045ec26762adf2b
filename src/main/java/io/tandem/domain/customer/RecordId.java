package io.tandem.domain.customer;

import static java.util.Objects.requireNonNull;

/**
 * A record's identity: its system and the id which that system gave it.
 *
 * @param system the system that holds the record
 * @param value NetSuite's internal id or HubSpot's record id, both decimal numbers kept as text
 */
public record RecordId(SyncSystem system, String value) {

  public RecordId {
    requireNonNull(system, "system is null");
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("A " + system + " record id is empty");
    }
  }

  public static RecordId netsuite(String value) {
    return new RecordId(SyncSystem.NETSUITE, value);
  }

  public static RecordId hubspot(String value) {
    return new RecordId(SyncSystem.HUBSPOT, value);
  }

  @Override
  public String toString() {
    return system.label() + " " + value;
  }
}
