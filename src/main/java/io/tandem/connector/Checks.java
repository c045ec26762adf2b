package io.tandem.connector;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.system.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The checks of one system's preflight, in an order in which each can rely on those before.
 *
 * @param checks made one after the other, until the system cannot be worked with any more
 */
public record Checks(SyncSystem system, List<Check> checks) {

  /**
   * One check.
   *
   * @param essential whether the later ones would only fail for the same reason, or do harm: a user
   *     is locked after a few failed logins
   */
  public record Check(boolean essential, Supplier<List<Finding>> findings) {

    /** A check whose failure ends the preflight of its system. */
    public static Check essential(Supplier<List<Finding>> findings) {
      return new Check(true, findings);
    }

    /** A check behind which the others go on, however it ends. */
    public static Check further(Supplier<List<Finding>> findings) {
      return new Check(false, findings);
    }
  }

  /** What all checks found that could be made. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    try {
      for (Check check : checks) {
        List<Finding> found = check.findings().get();
        all.addAll(found);
        if (check.essential() && found.stream().anyMatch(Finding::failed)) {
          break;
        }
      }
    } catch (ConnectorException e) {
      all.add(Finding.ofFault(system.key() + "-answers", e.getMessage()));
    }
    return all;
  }
}
