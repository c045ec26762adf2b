package io.tandem.connector.netsuite;

import java.util.Optional;

/**
 * Where a change goes, as NetSuite was found just before.
 *
 * @param id the record that is there already; empty if it is to be created
 * @param line the line of its default address
 */
record Destination(Optional<String> id, AddressLine line) {}
