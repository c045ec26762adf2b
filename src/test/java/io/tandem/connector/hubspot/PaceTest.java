package io.tandem.connector.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration WINDOW = Duration.ofMillis(200);

  @Test
  void noWindowEverSeesMoreCallsThanAreAllowedHoweverManyThreadsCall() throws Exception {
    List<Long> times = calls(new Pace(20, WINDOW), 4, 20);

    assertThat(mostInAWindow(times)).isLessThanOrEqualTo(20);
  }

  @Test
  void nearlyAllOfTheLimitIsUsed() throws Exception {
    Pace pace = new Pace(100, WINDOW);
    long start = System.nanoTime();
    calls(pace, 4, 50);

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(390), Duration.ofMillis(800));
  }

  @Test
  void aHigherLimitIsTakenOverAtOnce() {
    Pace pace = new Pace(1, Duration.ofMinutes(10));
    pace.await();
    pace.allow(1000, WINDOW);

    assertThat(timeOf(pace)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aLowerLimitIsTakenOverToo() {
    Pace pace = new Pace(1000, WINDOW);
    pace.allow(1, WINDOW);
    pace.await();

    assertThat(timeOf(pace)).isGreaterThan(Duration.ofMillis(200));
  }

  @Test
  void everybodyWaitsAfterACallTooMany() {
    Pace pace = new Pace(1000, WINDOW);
    pace.slowDown(Duration.ofMillis(300));

    assertThat(timeOf(pace)).isGreaterThan(Duration.ofMillis(250));
  }

  @Test
  void theSameTroubleToldByManyCallsIsWaitedForOnce() {
    Pace pace = new Pace(1000, WINDOW);
    for (int i = 0; i < 10; i++) {
      pace.slowDown(Duration.ofMillis(300));
    }

    assertThat(timeOf(pace)).isBetween(Duration.ofMillis(250), Duration.ofMillis(900));
  }

  @Test
  void thePaceIsSlowerAfterwardsUntilCallsHaveGoneWell() {
    Pace pace = new Pace(1, WINDOW);
    pace.slowDown(Duration.ofMillis(1));
    timeOf(pace);
    Duration slow = timeOf(pace);
    for (int i = 0; i < 100; i++) {
      pace.ease();
    }

    assertThat(slow).isGreaterThan(Duration.ofMillis(300));
    timeOf(pace);
    assertThat(timeOf(pace)).isLessThan(Duration.ofMillis(300));
  }

  private static Duration timeOf(Pace pace) {
    long start = System.nanoTime();
    pace.await();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<Long> calls(Pace pace, int threads, int each) throws InterruptedException {
    ConcurrentSkipListSet<Long> times = new ConcurrentSkipListSet<>();
    CountDownLatch done = new CountDownLatch(threads);
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      callers.execute(
          () -> {
            for (int call = 0; call < each; call++) {
              pace.await();
              times.add(System.nanoTime());
            }
            done.countDown();
          });
    }
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    callers.shutdown();
    return new ArrayList<>(times);
  }

  private static int mostInAWindow(List<Long> times) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < times.size(); last++) {
      while (times.get(last) - times.get(first) >= WINDOW.toNanos()) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
