package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When the clock has last started a job, on whichever node. */
@Entity
@Table(name = "schedule_firing")
class FiringEntity {

  @Id private String job;

  @Column(name = "slot")
  private Instant slot;

  protected FiringEntity() {}

  FiringEntity(String job) {
    this.job = job;
    slot = Instant.EPOCH;
  }

  boolean isBefore(Instant other) {
    return slot.isBefore(other);
  }

  void fire(Instant at) {
    slot = at;
  }
}
