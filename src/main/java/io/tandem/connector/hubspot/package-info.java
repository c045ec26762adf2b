/** HubSpot's contacts over HubSpot's public API. */
package io.tandem.connector.hubspot;
