package io.tandem.store;

import io.tandem.domain.customer.Fingerprint;
import io.tandem.domain.preflight.PreflightReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the last preflight found: one row. */
@Entity
@Table(name = "preflight")
class PreflightEntity {

  static final String LAST = "last";

  @Id private String name = LAST;

  @Column(name = "checked_at")
  private Instant checkedAt;

  private String configuration;

  @Column(length = LongText.LENGTH)
  private String findings;

  protected PreflightEntity() {}

  PreflightEntity(PreflightReport report) {
    checkedAt = report.at();
    configuration = report.configuration().value();
    findings = FindingsText.of(report.findings());
  }

  PreflightReport toReport() {
    return new PreflightReport(
        checkedAt, new Fingerprint(configuration), FindingsText.findings(findings));
  }
}
