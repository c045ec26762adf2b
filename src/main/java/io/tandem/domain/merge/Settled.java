package io.tandem.domain.merge;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The base of a link: what each system held in a field when the two were last settled there.
 *
 * @param known the fields that have once settled; the others are at their first match
 */
public record Settled(Set<String> known, Fields netsuite, Fields hubspot) {

  public Settled {
    known = Set.copyOf(known);
  }

  /** The base of two records that have never been compared. */
  public static Settled nothing() {
    return new Settled(Set.of(), Fields.none(), Fields.none());
  }

  public Fields of(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }

  /** This base with one field settled at the two values given. */
  public Settled with(String field, String netsuiteValue, String hubspotValue) {
    Set<String> more = new TreeSet<>(known);
    more.add(field);
    return new Settled(
        more,
        netsuite.with(Map.of(field, netsuiteValue)),
        hubspot.with(Map.of(field, hubspotValue)));
  }
}
