package io.tandem.server.halt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The moments of a run, by name and in the order of their first coming. At one of them, if a test
 * has named it, the server ends as it does when its power is cut.
 */
@ApplicationScoped
public class Moments {

  private static final int KILLED = 137;

  private final Map<String, Integer> come = new LinkedHashMap<>();
  private String last = "";
  private int lastOccurrence;

  /** Begins to count anew, and names the moment to die at; "" for none. */
  synchronized void begin(String dieAt, int occurrence) {
    come.clear();
    last = dieAt;
    lastOccurrence = occurrence;
  }

  /** How often each moment has come. */
  synchronized Map<String, Integer> come() {
    return new LinkedHashMap<>(come);
  }

  synchronized void comes(String moment) {
    int occurrence = come.merge(moment, 1, Integer::sum);
    if (moment.equals(last) && occurrence == lastOccurrence) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
