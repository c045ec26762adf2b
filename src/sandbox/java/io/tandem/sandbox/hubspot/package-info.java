/** One HubSpot portal: contacts, properties, search and limits as the public API shows them. */
package io.tandem.sandbox.hubspot;
