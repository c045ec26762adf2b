package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a job is due next: whichever node comes first moves it on, and runs the job. */
@Entity
@Table(name = "schedule")
class ScheduleEntity {

  @Id private String job;

  @Column(name = "next_due")
  private Instant nextDue;

  protected ScheduleEntity() {}

  ScheduleEntity(String job, Instant nextDue) {
    this.job = job;
    this.nextDue = nextDue;
  }

  /**
   * Whether the job is due: no node has taken this firing yet. Under a schedule that has become
   * denser it is due before what was noted.
   *
   * @param next when it is due after now
   */
  boolean isDue(Instant now, Instant next) {
    return !now.isBefore(nextDue) || next.isBefore(nextDue);
  }

  void due(Instant next) {
    nextDue = next;
  }
}
