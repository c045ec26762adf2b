package io.tandem.connector.hubspot;

import io.tandem.config.HubSpotVersion;
import java.util.Map;

/**
 * Where the parts of the API are. A table, for the version stands in another place in dated paths
 * than in numbered ones.
 *
 * @param contacts contacts: list, batches, search
 * @param properties the properties of contacts
 * @param lists lists and their members
 * @param account what the account says of itself
 * @see <a href="https://developers.hubspot.com/docs/developer-tooling/platform/versioning">HubSpot:
 *     API versioning</a>
 */
record ApiPaths(String contacts, String properties, String lists, String account) {

  private static final Map<HubSpotVersion, ApiPaths> TABLE =
      Map.of(
          HubSpotVersion.V3,
          new ApiPaths(
              "/crm/v3/objects/contacts",
              "/crm/v3/properties/contacts",
              "/crm/v3/lists",
              "/account-info/v3"),
          HubSpotVersion.MARCH_2026,
          new ApiPaths(
              "/crm/objects/2026-03/contacts",
              "/crm/properties/2026-03/contacts",
              "/crm/lists/2026-03",
              "/account-info/2026-03"),
          HubSpotVersion.SEPTEMBER_2026,
          new ApiPaths(
              "/crm/objects/2026-09/contacts",
              "/crm/properties/2026-09/contacts",
              "/crm/lists/2026-09",
              "/account-info/2026-09"));

  static ApiPaths of(HubSpotVersion version) {
    return TABLE.get(version);
  }
}
