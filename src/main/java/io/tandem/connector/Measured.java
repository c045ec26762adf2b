package io.tandem.connector;

import io.micrometer.core.instrument.Metrics;
import io.tandem.domain.customer.SyncSystem;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Measures calls: how many, how long, and with what outcome. */
final class Measured {

  private static final String ANSWERED = "answered";
  private static final String SILENT = "no-answer";

  private Measured() {}

  /** Makes one attempt of a call. */
  static <T> T call(SyncSystem system, Supplier<T> call) {
    long begin = System.nanoTime();
    String outcome = SILENT;
    try {
      T answer = call.get();
      outcome = ANSWERED;
      return answer;
    } catch (ApiFailure failure) {
      outcome = outcome(failure.status());
      throw failure;
    } finally {
      Metrics.timer("tandem.api.calls", "system", system.key(), "outcome", outcome)
          .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }
  }

  /** Throttling is told apart: it is what budgets are for. */
  private static String outcome(int status) {
    return status == 429 ? "throttled" : String.format(Locale.ROOT, "http-%dxx", status / 100);
  }
}
