package io.tandem.sandbox.netsuite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merge of duplicates as a person does it: one record stays and takes what it lacks, the other
 * goes as by a deletion. The names and keys of the one that goes are lost with it; what else a real
 * merge leaves is unverified (no page tells).
 */
record RecordMerge(RecordTable records, RecordType type, AddressBook addresses) {

  private static final Set<String> LOST =
      Set.of(
          "id",
          "externalid",
          "entityid",
          "altname",
          "datecreated",
          "lastmodifieddate",
          "defaultbillingaddress",
          "defaultshippingaddress");

  /** The columns that the kept record takes over. */
  Map<String, Object> takenOver(Map<String, Object> gone, Map<String, Object> kept) {
    Map<String, Object> taken = new LinkedHashMap<>(gone);
    taken.keySet().removeAll(LOST);
    taken.keySet().removeAll(kept.keySet());
    taken.remove("parent", kept.get("id"));
    return taken;
  }

  /** Addresses move when the kept record has none; contacts follow their company. */
  void moveRelated(long gone, long kept) {
    if (addresses.lines(kept).isEmpty()) {
      addresses.move(gone, kept);
    }
    if (type == RecordType.CUSTOMER) {
      records.execute("UPDATE contact SET company = ? WHERE company = ?", List.of(kept, gone));
      records.execute(
          "UPDATE customer SET parent = CASE WHEN id <> ? THEN ? END WHERE parent = ?",
          List.of(kept, kept, gone));
    }
  }
}
