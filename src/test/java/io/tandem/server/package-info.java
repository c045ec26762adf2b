/** Tandem as it ships, on the provisioned server, between the two emulators. */
package io.tandem.server;
