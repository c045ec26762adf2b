package io.tandem.store;

import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Cursor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** How far a step of a run has come: the authority on where a restart goes on. */
@Entity
@Table(name = "step_progress")
class StepProgressEntity {

  /** Run and step. */
  @Embeddable
  record Id(@Column(name = "run_id") long runId, String step) implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "cursor_token")
  private String cursorToken = "";

  private boolean exhausted;

  @Column(name = "records_read")
  private long recordsRead;

  @Column(name = "records_written")
  private long recordsWritten;

  protected StepProgressEntity() {}

  StepProgressEntity(RunId run, String step) {
    id = new Id(run.value(), step);
  }

  void advance(Optional<Cursor> next, long read, long written) {
    exhausted = next.isEmpty();
    cursorToken = next.map(Cursor::token).orElse("");
    recordsRead += read;
    recordsWritten += written;
  }

  StepProgress toProgress() {
    return new StepProgress(
        id.step(),
        Optional.of(cursorToken).filter(token -> !token.isEmpty()).map(Cursor::new),
        exhausted,
        recordsRead,
        recordsWritten);
  }
}
