package io.tandem.job;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.PreflightReport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The systems are not ready for a run. All that must be mended at once, each with the way out. */
public class NotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String BULLET = System.lineSeparator() + " - ";

  /** Refuses a run because of what failed. */
  public NotReady(List<Finding> failures) {
    this(failures, "");
  }

  private NotReady(List<Finding> failures, String since) {
    super(
        failures.stream()
            .map(finding -> finding.check() + ": " + finding.text())
            .collect(
                joining(
                    BULLET,
                    ("The preflight has %d fault(s)%s. Mend them, then restart the run or start a new"
                                + " one; GET /tandem/api/preflight shows all that was looked at:")
                            .formatted(failures.size(), since)
                        + BULLET,
                    "")));
  }

  /** Refuses a run because a login was refused not long ago, without trying it again. */
  public static NotReady untried(PreflightReport last, Instant until) {
    return new NotReady(
        last.failures(),
        ", found at %s. Runs do not try the login again before %s: POST /tandem/api/preflight does"
            .formatted(
                last.at().truncatedTo(ChronoUnit.SECONDS), until.truncatedTo(ChronoUnit.SECONDS)));
  }
}
