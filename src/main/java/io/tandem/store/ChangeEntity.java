package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.WriteOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** One planned write and what became of it: preview, audit and work list in one. */
@Entity
@Table(name = "planned_change")
class ChangeEntity {

  /** What the write does. */
  enum Operation {
    CREATE,
    UPDATE
  }

  /** How far the write has come. */
  enum Status {
    PLANNED,
    APPLIED,
    REJECTED,
    SUPERSEDED
  }

  /** Run and place in its plan. */
  @Embeddable
  record Id(@Column(name = "run_id") long runId, @Column(name = "sequence_number") long sequence)
      implements Serializable {

    static Id of(ChangeId id) {
      return new Id(id.run().value(), id.sequence());
    }
  }

  @EmbeddedId private Id id;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_system")
  private SyncSystem sourceSystem;

  @Column(name = "source_id")
  private String sourceId;

  @Enumerated(EnumType.STRING)
  @Column(name = "target_system")
  private SyncSystem targetSystem;

  @Column(name = "target_id")
  private String targetId = "";

  @Enumerated(EnumType.STRING)
  private Operation operation;

  @Column(length = LongText.LENGTH)
  private String diffs;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PLANNED;

  @Column(name = "error_code")
  private String errorCode = "";

  @Column(name = "error_message", length = 1000)
  private String errorMessage = "";

  @Column(name = "correlation_id", length = 128)
  private String correlationId = "";

  protected ChangeEntity() {}

  ChangeEntity(Change change) {
    Draft draft = change.draft();
    id = Id.of(change.id());
    sourceSystem = draft.source().system();
    sourceId = draft.source().value();
    targetSystem = draft.targetSystem();
    targetId = draft.target().map(RecordId::value).orElse("");
    operation = draft.target().isPresent() ? Operation.UPDATE : Operation.CREATE;
    diffs = DiffsText.of(draft.diffs());
  }

  ChangeId id() {
    return new ChangeId(new RunId(id.runId()), id.sequence());
  }

  Change toChange() {
    return new Change(
        id(),
        new Draft(
            new RecordId(sourceSystem, sourceId),
            Optional.of(targetId)
                .filter(value -> !value.isEmpty())
                .map(value -> new RecordId(targetSystem, value)),
            DiffsText.diffs(diffs)));
  }

  void applied(RecordId target) {
    status = Status.APPLIED;
    targetId = target.value();
  }

  void rejected(WriteOutcome.Refused refusal) {
    status = Status.REJECTED;
    errorCode = Columns.cut(refusal.code(), 64);
    errorMessage = Columns.cut(refusal.message(), 1000);
    correlationId = Columns.cut(refusal.correlationId(), 128);
  }
}
