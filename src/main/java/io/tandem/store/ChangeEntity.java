package io.tandem.store;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.plan.Change;
import io.tandem.domain.plan.ChangeId;
import io.tandem.domain.plan.Draft;
import io.tandem.domain.plan.FieldDiff;
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
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** One planned write and what became of it: preview, audit and work list in one. */
@Entity
@Table(name = "planned_change")
// Its attempts are counted beside the transaction that notes the outcome.
@DynamicUpdate
class ChangeEntity {

  /** What the write does. */
  enum Operation {
    CREATE,
    UPDATE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far the write has come. */
  enum Status {
    PLANNED,
    /** About to be sent, or sent: what became of it is not known yet. */
    SENT,
    APPLIED,
    REJECTED,
    /** A newer run has planned anew. */
    SUPERSEDED,
    /** A person has decided against the plan. */
    DISCARDED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
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

  /** Fields and rules of the diffs, to be searched. */
  @Column(length = LongText.LENGTH)
  private String traits;

  private int blanked;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PLANNED;

  /** How often it was sent. */
  private int attempts;

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
    traits = Traits.of(draft.diffs());
    blanked = (int) draft.diffs().stream().filter(FieldDiff::blanks).count();
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

  PlannedChange toPlannedChange() {
    return new PlannedChange(
        toChange(), operation.key(), status.key(), errorCode, errorMessage, correlationId);
  }

  void applied(RecordId target) {
    status = Status.APPLIED;
    targetId = target.value();
  }

  void planAgain() {
    status = Status.PLANNED;
  }

  void supersede() {
    status = Status.SUPERSEDED;
  }

  void rejected(WriteOutcome.Refused refusal) {
    status = Status.REJECTED;
    errorCode = Columns.cut(refusal.code(), 64);
    errorMessage = Columns.cut(refusal.message(), 1000);
    correlationId = Columns.cut(refusal.correlationId(), 128);
  }
}
