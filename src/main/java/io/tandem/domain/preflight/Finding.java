package io.tandem.domain.preflight;

import io.tandem.domain.customer.SyncSystem;
import java.util.List;

/**
 * What one check of a preflight found. Neither text ends in a full stop, and neither ever holds a
 * secret or a person.
 *
 * @param check stable, in kebab case, beginning with the system that it is about, if with one
 * @param meaning what was found, and what that means for the sync
 * @param remedy what to do; "" where nothing is to be done
 */
public record Finding(String check, Verdict verdict, String meaning, String remedy) {

  /** What the names of checks end in that try a login. */
  public static final String LOGIN = "-login";

  /** All is well. */
  public static Finding passed(String check, String meaning) {
    return new Finding(check, Verdict.PASSED, meaning, "");
  }

  /** Runs may start, but a person should look. */
  public static Finding warning(String check, String meaning, String remedy) {
    return new Finding(check, Verdict.WARNING, meaning, remedy);
  }

  /** No run may start before this is mended. */
  public static Finding failed(String check, String meaning, String remedy) {
    return new Finding(check, Verdict.FAILED, meaning, remedy);
  }

  /**
   * The faults of a system's mapping as findings; one that passed where there are none.
   *
   * @param faults each a sentence or more, of which the last says what to do
   */
  public static List<Finding> ofMapping(SyncSystem system, List<String> faults) {
    String check = system.key() + "-mapping";
    return faults.isEmpty()
        ? List.of(passed(check, "All mapped fields, filters and values are there and fit"))
        : faults.stream().map(fault -> ofFault(check, fault)).toList();
  }

  /** A failure told in sentences, of which the last says what to do. */
  public static Finding ofFault(String check, String fault) {
    int end = fault.lastIndexOf(". ");
    return end < 0
        ? failed(check, fault, "")
        : failed(check, fault.substring(0, end), fault.substring(end + 2));
  }

  public boolean failed() {
    return verdict == Verdict.FAILED;
  }

  /** Meaning and remedy as one text. */
  public String text() {
    return remedy.isEmpty() ? meaning : meaning + ". " + remedy;
  }
}
