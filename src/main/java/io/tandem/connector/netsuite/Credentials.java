package io.tandem.connector.netsuite;

import jakarta.ws.rs.client.ClientRequestFilter;

/** What proves to NetSuite who sends a request, added to each one anew. */
interface Credentials extends ClientRequestFilter {

  /** Whether requests can be sent with what is at hand. */
  boolean areFresh();

  /**
   * Gets what {@link #areFresh} misses. Called by one thread at a time.
   *
   * @throws io.tandem.domain.system.ConnectorException if NetSuite refuses it
   * @throws io.tandem.connector.ApiFailure if it cannot be had now
   */
  void renew();

  /** Forgets what NetSuite has just refused. */
  void drop();

  void close();
}
