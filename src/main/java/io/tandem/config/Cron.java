package io.tandem.config;

import jakarta.enterprise.concurrent.CronTrigger;
import java.time.ZoneId;
import java.util.Optional;

/** The schedule as configured. */
public final class Cron {

  /** The value that turns the schedule off. */
  public static final String OFF = "off";

  private Cron() {}

  /** The trigger for an expression, or empty for {@link #OFF}. */
  public static Optional<CronTrigger> trigger(String expression) {
    // The platform's parser takes single blanks only.
    String fields = expression.strip().replaceAll("\\s+", " ");
    return fields.equals(OFF)
        ? Optional.empty()
        : Optional.of(new CronTrigger(fields, ZoneId.systemDefault()));
  }

  static Optional<String> faultOf(String key, String expression) {
    try {
      trigger(expression);
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(
          "%s is '%s': give five cron fields such as */5 * * * *, or off (%s)"
              .formatted(key, expression, e.getMessage()));
    }
  }
}
