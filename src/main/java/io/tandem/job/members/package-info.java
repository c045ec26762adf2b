/** Reads the list that filters HubSpot, and lets contacts in and out. */
package io.tandem.job.members;
