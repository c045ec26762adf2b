package io.tandem.domain.system;

/**
 * How far a system has been consumed, across runs: a time on that system's own clock, in that
 * system's own notation. Opaque to all but its connector.
 *
 * @param position never empty
 */
public record Watermark(String position) {}
