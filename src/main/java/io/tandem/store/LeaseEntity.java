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

  /** The holder's execution. Ids rise, so that a former holder can be told from the present one. */
  private long fence;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected LeaseEntity() {}

  boolean isHeld() {
    return runId != null && expiresAt.isAfter(Instant.now());
  }

  /** A node that goes on with a run of its own takes the place of its former execution. */
  boolean isHeldByOther(long run, long execution, String byNode) {
    boolean successor = runId != null && runId == run && node.equals(byNode) && execution > fence;
    return isHeld() && fence != execution && !successor;
  }

  boolean isOf(long execution) {
    return runId != null && fence == execution;
  }

  boolean isHeldBy(String node) {
    return runId != null && this.node.equals(node);
  }

  Long holder() {
    return runId;
  }

  void take(long run, long execution, String byNode, Duration term) {
    runId = run;
    node = byNode;
    fence = execution;
    expiresAt = Instant.now().plus(term);
  }

  void renew(Duration term) {
    expiresAt = Instant.now().plus(term);
  }

  void release() {
    runId = null;
  }
}
