package io.tandem.job;

import java.util.List;

/** The mapped fields do not fit the systems. All faults at once, each with the way out. */
public class MappingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MappingRefused(List<String> faults) {
    super(
        "The mapping has %d fault(s). Correct them and start a new run:%n - %s"
            .formatted(faults.size(), String.join(System.lineSeparator() + " - ", faults)));
  }
}
