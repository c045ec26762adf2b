package io.tandem.job;

import static java.util.stream.Collectors.joining;

import io.tandem.domain.preflight.Finding;
import java.util.List;

/** The systems are not ready for a run. All that must be mended at once, each with the way out. */
public class NotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String BULLET = System.lineSeparator() + " - ";

  /** Refuses a run because of what failed. */
  public NotReady(List<Finding> failures) {
    super(
        failures.stream()
            .map(finding -> finding.check() + ": " + finding.text())
            .collect(
                joining(
                    BULLET,
                    ("The preflight has %d fault(s). Mend them, then restart the run or start a new"
                                + " one; GET /tandem/api/preflight shows all that was looked at:")
                            .formatted(failures.size())
                        + BULLET,
                    "")));
  }
}
