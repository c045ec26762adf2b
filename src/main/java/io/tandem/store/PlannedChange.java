package io.tandem.store;

import io.tandem.domain.plan.Change;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a plan and what became of it.
 *
 * @param operation one of {@link #OPERATIONS}; a created record has its id once it is applied
 * @param status one of {@link #STATUSES}
 * @param errorCode the system's own code if it refused the change, else ""
 * @param errorMessage the system's own words, cut to a line, else ""
 * @param correlationId what the system's support can find the request by, else ""
 */
public record PlannedChange(
    Change change,
    String operation,
    String status,
    String errorCode,
    String errorMessage,
    String correlationId) {

  /** What a change may do. */
  public static final List<String> OPERATIONS =
      Stream.of(ChangeEntity.Operation.values()).map(ChangeEntity.Operation::key).toList();

  /** Where a change may stand. */
  public static final List<String> STATUSES =
      Stream.of(ChangeEntity.Status.values()).map(ChangeEntity.Status::key).toList();
}
