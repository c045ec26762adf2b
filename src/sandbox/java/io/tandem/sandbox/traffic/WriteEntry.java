package io.tandem.sandbox.traffic;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One write that an API client made and that took effect.
 *
 * @param sequence rises by one with every write
 * @param system where it was written
 * @param type the record type
 * @param operation create, update, upsert, delete or merge
 * @param recordId the record's id in that system
 * @param properties the fields as the client sent them
 * @param at the sandbox clock's time
 */
public record WriteEntry(
    long sequence,
    Target system,
    String type,
    String operation,
    String recordId,
    JsonObject properties,
    Instant at) {}
