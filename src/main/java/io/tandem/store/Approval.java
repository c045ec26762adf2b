package io.tandem.store;

import java.time.Instant;

/**
 * Somebody has looked at a plan and let it pass.
 *
 * @param by the user's name
 */
public record Approval(String by, Instant at) {}
