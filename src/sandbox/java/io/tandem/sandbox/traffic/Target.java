package io.tandem.sandbox.traffic;

import java.util.Locale;
import java.util.Optional;

/** The emulated systems. */
public enum Target {
  HUBSPOT,
  NETSUITE;

  /** The name used in paths and in the admin resource's JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The system that a path below the sandbox's root belongs to; none for the admin resource. */
  public static Optional<Target> ofPath(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    for (Target target : values()) {
      if (relative.startsWith(target.key() + "/")) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }

  /** The system of that name, case ignored. */
  public static Target of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
