package io.tandem.sandbox.traffic;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A fault rule at work: how often it matched, and the latch that its held requests wait on. */
public final class ActiveFault {

  private final FaultRule rule;
  private final AtomicInteger matched = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final CountDownLatch removed = new CountDownLatch(1);

  ActiveFault(FaultRule rule) {
    this.rule = rule;
  }

  /** The rule itself. */
  public FaultRule rule() {
    return rule;
  }

  /** How many requests the rule has hit. */
  public int hits() {
    int chosen = rule.number(matched.get());
    return rule.count() < 0 ? chosen : Math.min(chosen, rule.count());
  }

  /** How many requests it has matched, harmed or not; a rule with a count of 0 only counts. */
  public int matched() {
    return matched.get();
  }

  /** How many requests it holds at the moment. */
  public int waiting() {
    return waiting.get();
  }

  boolean strikes(Target target, String method, String path) {
    if (!rule.matches(target, method, path)) {
      return false;
    }
    int number = matched.incrementAndGet();
    return rule.chooses(number) && (rule.count() < 0 || rule.number(number) <= rule.count());
  }

  void hold() {
    waiting.incrementAndGet();
    try {
      removed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
  }

  void release() {
    removed.countDown();
  }
}
