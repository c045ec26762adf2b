package io.tandem.sandbox.netsuite;

import java.util.concurrent.atomic.AtomicInteger;

/** The account-wide pool of calls in flight (help: section_1500275531); 0 is unlimited. */
public final class ConcurrencyPool {

  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger highest = new AtomicInteger();
  private volatile int limit;

  /** Sets the number of slots, 0 for no limit. */
  public void limit(int slots) {
    limit = slots;
    highest.set(inFlight.get());
  }

  /** The most calls that were in flight at once since the limit was set. */
  public int highest() {
    return highest.get();
  }

  boolean enter() {
    int now = inFlight.incrementAndGet();
    if (limit > 0 && now > limit) {
      inFlight.decrementAndGet();
      return false;
    }
    highest.accumulateAndGet(now, Math::max);
    return true;
  }

  void leave() {
    inFlight.decrementAndGet();
  }
}
