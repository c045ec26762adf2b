package io.tandem.config;

import java.util.List;

/** The configuration cannot be used. All its faults at once, each with its key and the way out. */
public class ConfigurationFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  public ConfigurationFaults(List<String> faults) {
    super(
        "Tandem's configuration has %d fault(s). Correct them and deploy again:%n - %s"
            .formatted(faults.size(), String.join(System.lineSeparator() + " - ", faults)));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
