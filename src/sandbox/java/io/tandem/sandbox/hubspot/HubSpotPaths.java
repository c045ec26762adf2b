package io.tandem.sandbox.hubspot;

/**
 * The numbered and the date-based form of each path, side by side; the version moves inside the
 * path (reference/hubspot-api.md §2).
 */
final class HubSpotPaths {

  static final String CONTACTS =
      "hubspot/crm/{version: v3/objects|objects/2026-0[39]}/{type: contacts|0-1}";
  static final String PROPERTIES =
      "hubspot/crm/{version: v3/properties|properties/2026-0[39]}/{type: contacts|0-1}";

  static final String LISTS = "hubspot/crm/{version: v3/lists|lists/2026-0[39]}";

  private HubSpotPaths() {}
}
