package io.tandem.store;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.run.RunId;
import io.tandem.domain.system.Watermark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a system has been consumed, and by which run. */
@Entity
@Table(name = "watermark")
class WatermarkEntity {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "system_name")
  private SyncSystem system;

  @Column(name = "position_text")
  private String position;

  /** The rules under which all before it was decided. */
  private String rules;

  @Column(name = "run_id")
  private long runId;

  protected WatermarkEntity() {}

  WatermarkEntity(SyncSystem system) {
    this.system = system;
  }

  void move(Watermark to, Fingerprint under, RunId by) {
    position = to.position();
    rules = under.value();
    runId = by.value();
  }

  boolean isUnder(Fingerprint others) {
    return rules.equals(others.value());
  }

  Watermark toWatermark() {
    return new Watermark(position);
  }
}
