package io.tandem.sandbox.hubspot;

/** Names of HubSpot's own response headers (docs: API usage guidelines and limits). */
final class HubSpotHeaders {

  static final String CORRELATION_ID = "X-HubSpot-Correlation-Id";
  static final String LIMIT_PREFIX = "X-HubSpot-RateLimit-";

  private HubSpotHeaders() {}
}
