package io.tandem.domain.preflight;

import io.tandem.domain.customer.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One preflight of both systems.
 *
 * @param at when it ended
 * @param configuration the configuration that it was made under
 * @param findings one or more for each check, in the order in which to mend them
 */
public record PreflightReport(Instant at, Fingerprint configuration, List<Finding> findings) {

  /** Five of them within the time that NetSuite locks a user for would lock him for ever. */
  private static final Duration LOGIN_REST = Duration.ofMinutes(15);

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

  /**
   * Before when no run tries a login again that was refused: after five failures NetSuite locks the
   * user for 30 minutes, and runs come every minute. Empty if none was refused, or the credentials
   * may be others now.
   */
  public Optional<Instant> loginRestsUntil(Fingerprint present) {
    boolean refused =
        failures().stream().anyMatch(finding -> finding.check().endsWith(Finding.LOGIN));
    return Optional.of(at.plus(LOGIN_REST))
        .filter(until -> refused && configuration.equals(present));
  }

  /** Whether runs may start under a configuration without looking again. */
  public boolean clears(Fingerprint present) {
    return configuration.equals(present) && failures().isEmpty();
  }
}
