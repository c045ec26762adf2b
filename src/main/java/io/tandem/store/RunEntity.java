package io.tandem.store;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.domain.run.RunStatus;
import io.tandem.domain.run.Scope;
import io.tandem.domain.system.Watermark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One run and its restarts. */
@Entity
@Table(name = "sync_run")
class RunEntity {

  @Id private long id;

  private String job;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Enumerated(EnumType.STRING)
  private RunStatus status = RunStatus.RUNNING;

  @Enumerated(EnumType.STRING)
  @Column(name = "reading")
  private Scope scope = Scope.CHANGES;

  private String rules = "";

  @Column(name = "execution_id")
  private long executionId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(length = 2000)
  private String message = "";

  @Column(name = "times_cut")
  private int timesCut;

  @Column(name = "resume_at")
  private Instant resumeAt;

  @Column(name = "netsuite_ceiling")
  private String netsuiteCeiling = "";

  @Column(name = "hubspot_ceiling")
  private String hubspotCeiling = "";

  /** Who approved the plan; "" if nobody has. */
  @Column(name = "approved_by")
  private String approvedBy = "";

  @Column(name = "approved_at")
  private Instant approvedAt;

  protected RunEntity() {}

  RunEntity(Run run) {
    id = run.id().value();
    job = run.job();
    mode = run.mode();
    startedAt = run.started();
    executionId = run.execution();
  }

  void running(long execution) {
    executionId = execution;
    status = RunStatus.RUNNING;
    endedAt = null;
    message = "";
  }

  int countCut() {
    timesCut++;
    return timesCut;
  }

  void end(RunStatus as, String why, Optional<Instant> until) {
    status = as;
    resumeAt = until.orElse(null);
    message = Columns.cut(why, 2000);
    endedAt = Instant.now();
  }

  RunStatus status() {
    return status;
  }

  /** Says why the plan waits; its end keeps it. */
  void withhold(String why) {
    message = Columns.cut(why, 2000);
  }

  void approve(String by) {
    approvedBy = by;
    approvedAt = Instant.now();
    status = RunStatus.RUNNING;
    endedAt = null;
  }

  /** Takes back an approval that could not be followed. */
  void unapprove() {
    approvedBy = "";
    approvedAt = null;
    status = RunStatus.AWAITING_APPROVAL;
    endedAt = Instant.now();
  }

  boolean isApproved() {
    return !approvedBy.isEmpty();
  }

  /** Nobody decides about its plan any more; it ended when it ended. */
  void close(RunStatus as, String why) {
    status = as;
    message = Columns.cut(why, 2000);
  }

  void noteRules(Scope reading, Fingerprint print) {
    scope = reading;
    rules = print.value();
  }

  Scope scope() {
    return scope;
  }

  Fingerprint rules() {
    return new Fingerprint(rules);
  }

  void noteCeiling(SyncSystem system, Watermark ceiling) {
    if (system == SyncSystem.NETSUITE) {
      netsuiteCeiling = ceiling.position();
    } else {
      hubspotCeiling = ceiling.position();
    }
  }

  Optional<Watermark> ceiling(SyncSystem system) {
    return Optional.of(system == SyncSystem.NETSUITE ? netsuiteCeiling : hubspotCeiling)
        .filter(position -> !position.isEmpty())
        .map(Watermark::new);
  }

  Run toRun() {
    return new Run(
        new RunId(id),
        job,
        mode,
        status,
        scope,
        executionId,
        startedAt,
        Optional.ofNullable(endedAt),
        Optional.ofNullable(resumeAt),
        message,
        Optional.ofNullable(approvedAt).map(at -> new Approval(approvedBy, at)));
  }
}
