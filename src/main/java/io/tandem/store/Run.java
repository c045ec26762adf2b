package io.tandem.store;

import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.domain.run.Scope;
import java.time.Instant;
import java.util.Optional;

/**
 * One execution of a job and its restarts, as people see it.
 *
 * @param scope how much of the systems it reads
 * @param execution the id of the last job execution, which stop and restart refer to
 * @param ended when it ended; empty while it runs
 * @param resumeAt when it goes on by itself; empty unless it was put off
 * @param message why it ended as it did, "" if all went well
 * @param approval who approved its plan, if it waited for that
 */
public record Run(
    RunId id,
    String job,
    Mode mode,
    RunStatus status,
    Scope scope,
    long execution,
    Instant started,
    Optional<Instant> ended,
    Optional<Instant> resumeAt,
    String message,
    Optional<Approval> approval) {

  /** A run whose job execution begins now. */
  public static Run beginning(RunId id, String job, Mode mode, long execution) {
    return new Run(
        id,
        job,
        mode,
        RunStatus.RUNNING,
        Scope.CHANGES,
        execution,
        Instant.now(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }
}
