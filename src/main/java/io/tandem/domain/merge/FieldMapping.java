package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;

/**
 * One field that the two systems share.
 *
 * @param name Tandem's own name for it
 * @param netsuite NetSuite's property in the record service; its SuiteQL column is the same in
 *     lower case
 * @param hubspot HubSpot's internal property name
 * @param kind how its values are compared
 * @param direction which way it may flow, within the direction of the whole sync
 * @param defaultApp whose value wins a conflict
 * @param onClear what clearing it on one side does to the other
 */
public record FieldMapping(
    String name,
    String netsuite,
    String hubspot,
    FieldKind kind,
    Direction direction,
    SyncSystem defaultApp,
    OnClear onClear) {

  /** The field's name in one system. */
  public String nameIn(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }
}
