package io.tandem.domain.match;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.Settled;
import java.util.OptionalLong;

/**
 * The remembered fact that two records are one person. It survives every change of their values.
 *
 * @param number what the API calls it by; empty until it is stored
 * @param netsuite the NetSuite record
 * @param hubspot the HubSpot contact
 * @param matchedBy how they were recognised
 * @param base what each held when the two were last settled
 */
public record Link(
    OptionalLong number, RecordId netsuite, RecordId hubspot, MatchRule matchedBy, Settled base) {

  /** A link between a record and its counterpart, whichever system either is of. */
  public static Link between(RecordId one, RecordId other, MatchRule matchedBy, Settled base) {
    return one.system() == SyncSystem.NETSUITE
        ? new Link(OptionalLong.empty(), one, other, matchedBy, base)
        : new Link(OptionalLong.empty(), other, one, matchedBy, base);
  }

  /** The link's record in one system. */
  public RecordId in(SyncSystem system) {
    return system == SyncSystem.NETSUITE ? netsuite : hubspot;
  }

  /** The same link with another base. */
  public Link settledAt(Settled newBase) {
    return new Link(number, netsuite, hubspot, matchedBy, newBase);
  }
}
