package io.tandem.domain.merge;

import io.tandem.domain.customer.SyncSystem;

/** Which way values may flow. */
public enum Direction {
  TWO_WAY,
  NETSUITE_TO_HUBSPOT,
  HUBSPOT_TO_NETSUITE;

  /** Whether anything may be written to the system. */
  public boolean allowsWriteTo(SyncSystem target) {
    return switch (this) {
      case TWO_WAY -> true;
      case NETSUITE_TO_HUBSPOT -> target == SyncSystem.HUBSPOT;
      case HUBSPOT_TO_NETSUITE -> target == SyncSystem.NETSUITE;
    };
  }
}
