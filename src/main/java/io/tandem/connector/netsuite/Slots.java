package io.tandem.connector.netsuite;

import io.tandem.connector.ApiFailure;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * As many calls in flight as the account lends us. All its integrations share one pool, and nobody
 * but an administrator can ask how large it is: a call that NetSuite blocks halves our share, and
 * the share grows again by one slot once as many calls as it has slots have passed several times.
 * Limiters in libraries grow with every answer, and would knock at the limit all the time.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1500275531.html">
 *     Oracle: concurrency governance</a>
 */
final class Slots {

  /** How often a share must have passed in full before it grows. */
  private static final int ROUNDS = 8;

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition free = lock.newCondition();
  private final int most;
  private int share;
  private int taken;
  private int passed;

  /** Which share a call belongs to: the calls of one burst shrink it once. */
  private int era;

  Slots(int most) {
    this.most = most;
    this.share = most;
  }

  /** Makes the call when a slot is free. Slots are held for calls only, never for pauses. */
  <T> T call(Supplier<T> call) {
    int entered = enter();
    boolean blocked = false;
    try {
      return call.get();
    } catch (ApiFailure failure) {
      blocked = failure.status() == 429;
      throw failure;
    } finally {
      leave(entered, blocked);
    }
  }

  /** How many calls may be in flight now. */
  int share() {
    lock.lock();
    try {
      return share;
    } finally {
      lock.unlock();
    }
  }

  private int enter() {
    try {
      lock.lockInterruptibly();
      try {
        while (taken >= share) {
          free.await();
        }
        taken++;
        return era;
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(
          SyncSystem.NETSUITE, "waiting for a slot", Kind.UNAVAILABLE, "interrupted", e);
    }
  }

  private void leave(int entered, boolean blocked) {
    lock.lock();
    try {
      taken--;
      if (blocked) {
        shrink(entered);
      } else {
        grow();
      }
      free.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void shrink(int entered) {
    passed = 0;
    if (entered == era) {
      share = Math.max(1, share / 2);
      era++;
    }
  }

  private void grow() {
    passed++;
    if (share < most && passed >= share * ROUNDS) {
      share++;
      passed = 0;
    }
  }
}
