package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import java.time.Instant;

/**
 * A record that waits for a person.
 *
 * @param reason the reason's key
 * @param message what happened, in our words or the system's own
 * @param candidates other records involved, as text
 * @param correlationId what the system's support can find the request by, or ""
 * @param attempts how many runs have met it
 */
public record OpenCase(
    RecordId record,
    String reason,
    String message,
    String candidates,
    String correlationId,
    Instant firstSeen,
    Instant lastSeen,
    int attempts) {}
