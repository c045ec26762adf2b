package io.tandem.domain.preflight;

import java.util.List;

/**
 * What a preflight found in one system.
 *
 * @param kind what its account is for
 * @param findings one for each check, in the order in which to mend them
 */
public record Inspection(AccountKind kind, List<Finding> findings) {

  public Inspection {
    findings = List.copyOf(findings);
  }
}
