package io.tandem.connector.netsuite;

import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.WriteOutcome;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Takes an unexpected error of NetSuite's for a fault of the one record, such as a script that
 * fails on it, until it happens time after time.
 */
final class Stumbles {

  /** From here on it is no longer about the records. */
  private static final int SYSTEM = 5;

  private final AtomicInteger inARow = new AtomicInteger();

  WriteOutcome watch(Supplier<WriteOutcome> write) {
    try {
      WriteOutcome outcome = write.get();
      inARow.set(0);
      return outcome;
    } catch (ConnectorException trouble) {
      Optional<WriteOutcome.Refused> refused = NetSuiteTrouble.stumbled(trouble);
      if (refused.isEmpty() || inARow.incrementAndGet() >= SYSTEM) {
        throw trouble;
      }
      return refused.get();
    }
  }
}
