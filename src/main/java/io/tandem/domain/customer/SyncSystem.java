package io.tandem.domain.customer;

import java.util.Locale;

/** One of the two systems that Tandem keeps equal. */
public enum SyncSystem {
  NETSUITE("NetSuite"),
  HUBSPOT("HubSpot");

  private final String label;

  SyncSystem(String label) {
    this.label = label;
  }

  /** The other one of the two. */
  public SyncSystem other() {
    return this == NETSUITE ? HUBSPOT : NETSUITE;
  }

  /** The name as people write it. */
  public String label() {
    return label;
  }

  /** The name in configuration, addresses and JSON: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
