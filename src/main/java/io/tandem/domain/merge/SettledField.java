package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;

/**
 * What the two systems held in a field when it was last settled.
 *
 * @param netsuite NetSuite's value, in NetSuite's words
 * @param hubspot HubSpot's value, in HubSpot's words
 * @param mapping the print of the mapping under which it was settled
 * @param why what decided it
 */
public record SettledField(String netsuite, String hubspot, String mapping, Provenance why) {

  public String in(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }
}
