package io.tandem.store;

import java.time.Instant;

/**
 * Somebody has paused the schedule.
 *
 * @param by the user's name
 */
public record Pause(String by, Instant at) {}
