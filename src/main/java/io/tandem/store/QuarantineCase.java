package io.tandem.store;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.customer.RecordId;
import java.util.Set;

/**
 * Why a record needs a person.
 *
 * @param reason the reason's key, by which cases are counted
 * @param message what happened, in our words or the system's own
 * @param candidates other records involved
 * @param correlationId what the system's support can find the request by, or ""
 */
public record QuarantineCase(
    RecordId record,
    String reason,
    String message,
    Set<RecordId> candidates,
    String correlationId) {

  String candidatesText() {
    return candidates.stream().map(RecordId::toString).sorted().collect(joining(", "));
  }
}
