package io.tandem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/** One act of a person. Rows are added, and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntity {

  @Id
  @TableGenerator(
      name = "audit",
      table = "id_block",
      pkColumnName = "name",
      valueColumnName = "next_id",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "audit")
  private Long id;

  @Column(name = "done_at")
  private Instant doneAt;

  private String who;

  @Enumerated(EnumType.STRING)
  private Act act;

  private String subject;

  protected AuditEntity() {}

  AuditEntity(String who, Act act, String subject) {
    doneAt = Instant.now();
    this.who = Columns.cut(who, 255);
    this.act = act;
    this.subject = Columns.cut(subject, 255);
  }

  AuditEntry toEntry() {
    return new AuditEntry(id, doneAt, who, act, subject);
  }
}
