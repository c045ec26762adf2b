package io.tandem.sandbox.hubspot;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The three budgets of a portal: per 10 seconds, per day, and per second for search
 * (reference/hubspot-api.md §8.1). Zero means unlimited, and headers then announce a huge budget.
 */
public final class HubSpotLimits {

  static final int UNLIMITED = 1_000_000;
  static final int BURST_MILLIS = 10_000;
  private static final int SEARCH_MILLIS = 1_000;

  private final Clock clock;
  private final Deque<Long> burst = new ArrayDeque<>();
  private final Deque<Long> searches = new ArrayDeque<>();
  private int perTenSeconds;
  private int perDay;
  private int searchPerSecond;
  private int today;

  /** No limits until some are set. */
  public HubSpotLimits(Clock clock) {
    this.clock = clock;
  }

  /** Sets the budgets and starts counting anew; zero switches one off. */
  public synchronized void set(int tenSecondly, int daily, int searchSecondly) {
    perTenSeconds = tenSecondly;
    perDay = daily;
    searchPerSecond = searchSecondly;
    today = 0;
    burst.clear();
    searches.clear();
  }

  /** Counts calls that other apps of the account have made today. */
  public synchronized void spend(int calls) {
    today += calls;
  }

  /** Counts one request; the name of the exhausted policy if it must be refused. */
  synchronized Optional<String> take(boolean search) {
    if (perDay > 0 && today >= perDay) {
      return Optional.of("DAILY");
    }
    Deque<Long> window = search ? searches : burst;
    int allowed = search ? searchPerSecond : perTenSeconds;
    forget(window, search ? SEARCH_MILLIS : BURST_MILLIS);
    if (allowed > 0 && window.size() >= allowed) {
      return Optional.of(search ? "SECONDLY" : "TEN_SECONDLY_ROLLING");
    }
    if (allowed > 0) {
      window.add(clock.millis());
    }
    today++;
    return Optional.empty();
  }

  synchronized int max() {
    return perTenSeconds > 0 ? perTenSeconds : UNLIMITED;
  }

  synchronized int remaining() {
    forget(burst, BURST_MILLIS);
    return max() - burst.size();
  }

  synchronized int daily() {
    return perDay > 0 ? perDay : UNLIMITED;
  }

  synchronized int dailyRemaining() {
    return perDay > 0 ? Math.max(0, perDay - today) : UNLIMITED;
  }

  private void forget(Deque<Long> window, int millis) {
    long start = clock.millis() - millis;
    while (!window.isEmpty() && window.peek() <= start) {
      window.remove();
    }
  }
}
