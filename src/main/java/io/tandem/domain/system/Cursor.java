package io.tandem.domain.system;

/**
 * Where the next page of a source begins. Opaque to all but the connector that made it.
 *
 * @param token never empty
 */
public record Cursor(String token) {}
