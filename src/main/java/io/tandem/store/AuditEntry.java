package io.tandem.store;

import java.time.Instant;

/**
 * One act of a person.
 *
 * @param number rises with time
 * @param who the user's name
 * @param subject what it was done to, such as {@code run 7}; never personal data
 */
public record AuditEntry(long number, Instant at, String who, Act act, String subject) {}
