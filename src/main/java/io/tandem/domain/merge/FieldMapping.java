package io.tandem.domain.merge;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import java.util.List;

/**
 * One field that the two systems share.
 *
 * @param name Tandem's own name for it
 * @param group the name of the fields that are decided as one with it, such as the parts of an
 *     address; its own name if it stands alone
 * @param netsuite NetSuite's property in the record service; its SuiteQL column is the same in
 *     lower case
 * @param hubspot HubSpot's internal property name
 * @param format how its values look and compare
 * @param rules which of them survives; the same for all fields of a group
 */
public record FieldMapping(
    String name,
    String group,
    String netsuite,
    String hubspot,
    FieldFormat format,
    FieldRules rules) {

  /** The field's name in one system. */
  public String nameIn(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }

  /**
   * A short digest of what the field's values mean. Values that were settled under another one have
   * to be compared anew; rules of flow alone do not count.
   */
  public String print() {
    return Fingerprint.of(List.of(group, netsuite, hubspot, format.toString()))
        .value()
        .substring(0, 8);
  }
}
