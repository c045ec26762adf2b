package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Who may run the sync: one row, one holder. */
@Entity
@Table(name = "lease")
class LeaseEntity {

  @Id private String name;

  @Column(name = "run_id")
  private Long runId;

  private String node;

  /** Rises with every new holder, so that a former one can be told from the present. */
  private long fence;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected LeaseEntity() {}

  boolean isHeldByOther(long run) {
    return runId != null && runId != run && expiresAt.isAfter(Instant.now());
  }

  boolean isHeldBy(String node) {
    return runId != null && this.node.equals(node);
  }

  Long holder() {
    return runId;
  }

  void take(long run, String byNode, Duration term) {
    runId = run;
    node = byNode;
    fence++;
    expiresAt = Instant.now().plus(term);
  }

  void renew(Duration term) {
    expiresAt = Instant.now().plus(term);
  }

  void release() {
    runId = null;
  }
}
