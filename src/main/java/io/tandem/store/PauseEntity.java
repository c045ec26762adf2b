package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The schedule is paused as long as this row is there. */
@Entity
@Table(name = "schedule_pause")
class PauseEntity {

  /** There is one row at most. */
  static final String SCHEDULE = "schedule";

  @Id private String name = SCHEDULE;

  @Column(name = "paused_by")
  private String pausedBy;

  @Column(name = "paused_at")
  private Instant pausedAt;

  protected PauseEntity() {}

  PauseEntity(String by) {
    pausedBy = Columns.cut(by, 255);
    pausedAt = Instant.now();
  }

  Pause toPause() {
    return new Pause(pausedBy, pausedAt);
  }
}
