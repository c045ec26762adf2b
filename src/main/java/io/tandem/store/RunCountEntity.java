package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Outcome;
import io.tandem.domain.run.RunId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One line of an ended run's counts. */
@Entity
@Table(name = "run_count")
class RunCountEntity {

  /** What is counted. */
  @Embeddable
  record Id(
      @Column(name = "run_id") long runId,
      @Enumerated(EnumType.STRING) @Column(name = "system_name") SyncSystem system,
      @Enumerated(EnumType.STRING) Outcome outcome,
      String reason)
      implements Serializable {}

  @EmbeddedId private Id id;

  private long records;

  protected RunCountEntity() {}

  RunCountEntity(RunId run, RunCount count) {
    id = new Id(run.value(), count.system(), count.outcome(), count.reason());
    records = count.records();
  }

  RunCount toCount() {
    return new RunCount(id.system(), id.outcome(), id.reason(), records);
  }
}
