package io.tandem.sandbox.seed;

import java.util.ArrayList;
import java.util.List;

/** What the last seeding left out, and why. */
public final class SeedReport {

  private static final System.Logger LOG = System.getLogger(SeedReport.class.getName());

  private final List<SeedFault> faults = new ArrayList<>();
  private int loaded;

  /** The rows left out, in order. */
  public List<SeedFault> faults() {
    return List.copyOf(faults);
  }

  /** How many rows of seed files were loaded. */
  public int loaded() {
    return loaded;
  }

  void loadedRow() {
    loaded++;
  }

  void leftOut(SeedFault fault) {
    LOG.log(
        System.Logger.Level.WARNING,
        "{0} line {1} left out: {2}",
        fault.file(),
        Long.toString(fault.line()),
        fault.reason());
    faults.add(fault);
  }
}
