package io.tandem.domain.preflight;

import io.tandem.domain.customer.Fingerprint;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One preflight of both systems.
 *
 * @param at when it ended
 * @param configuration the configuration that it was made under
 * @param findings one or more for each check, in the order in which to mend them
 */
public record PreflightReport(Instant at, Fingerprint configuration, List<Finding> findings) {

  public PreflightReport {
    findings = List.copyOf(findings);
  }

  /** The worst of all verdicts. */
  public Verdict verdict() {
    return findings.stream()
        .map(Finding::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.PASSED);
  }

  /** What must be mended before a run may start. */
  public List<Finding> failures() {
    return findings.stream().filter(Finding::failed).toList();
  }

  /** Whether runs may start under a configuration without looking again. */
  public boolean clears(Fingerprint present) {
    return configuration.equals(present) && failures().isEmpty();
  }
}
