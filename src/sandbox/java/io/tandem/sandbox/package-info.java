/** Emulators of the HubSpot CRM API and the NetSuite REST API, so that Tandem runs offline. */
package io.tandem.sandbox;
