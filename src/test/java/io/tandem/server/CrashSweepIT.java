package io.tandem.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.Audience;
import io.tandem.sandbox.traffic.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The server is killed at one moment of a run after the other: wherever a batch artifact is called,
 * inside and after each commit, and before and behind each call of the two systems. A few moments
 * in each build; by hand all of them with {@code -Dcrash.every=1}, or every n-th.
 */
class CrashSweepIT extends CrashCase {

  /** Of how many moments one is tried; 0 for the short list. */
  private static final int EVERY = Integer.getInteger("crash.every", 0);

  /** What a build tries: of each kind of moment the one that is likeliest to do harm. */
  private static final List<String> SHORT =
      List.of(
          "start-run begin committing",
          "import-hubspot readItem done",
          "apply-netsuite writeItems done",
          "apply-hubspot toSend committing",
          "apply-netsuite toSend committed",
          "close-run moveWatermarks committed");

  private List<String> moments = List.of();
  private int calls;
  private final AtomicInteger survived = new AtomicInteger();
  private final AtomicInteger killed = new AtomicInteger();

  @BeforeAll
  void learnTheMoments() {
    beginAnew();
    node.operator().post("api/moments/0", "");
    AtomicInteger heard = new AtomicInteger();
    Consumer<Exchange> counter = exchange -> heard.incrementAndGet();
    Audience.add(counter);
    node.operator().sync();
    Audience.remove(counter);
    calls = heard.get();
    moments = node.operator().get("api/moments").body().lines().toList();
  }

  @AfterAll
  void tell() {
    System.out.printf(
        "Crash sweep: %d kills, %d of them with the same end as the undisturbed run (%d moments,"
            + " %d calls of the systems)%n",
        killed.get(), survived.get(), moments.size(), calls);
  }

  @TestFactory
  Stream<DynamicTest> killedAtAMoment() {
    assertThat(moments).hasSizeGreaterThan(72);
    List<DynamicTest> all = new ArrayList<>();
    List<DynamicTest> few = new ArrayList<>();
    for (String line : moments) {
      int times = Integer.parseInt(line.substring(0, line.indexOf(' ')));
      String moment = line.substring(line.indexOf(' ') + 1);
      IntStream.of(1, (times + 1) / 2, times)
          .distinct()
          .forEach(occurrence -> all.add(test(moment, occurrence)));
      if (SHORT.contains(moment)) {
        few.add(test(moment, times));
      }
    }
    assertThat(few).hasSameSizeAs(SHORT);
    return EVERY == 0 ? few.stream() : everyNth(all);
  }

  private static <T> Stream<T> everyNth(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
  }

  private DynamicTest test(String moment, int occurrence) {
    return DynamicTest.dynamicTest(
        moment + ", " + occurrence,
        () ->
            dieOf(
                () -> {
                  node.operator().post("api/moments/" + occurrence, moment);
                  startFatally();
                  node.awaitDeath();
                }));
  }

  @TestFactory
  Stream<DynamicTest> killedWhenACallHasTakenEffect() {
    return numbers()
        .map(
            number ->
                DynamicTest.dynamicTest(
                    "call " + number, () -> dieOf(() -> killBehindCall(number))));
  }

  private void killBehindCall(int number) {
    AtomicInteger heard = new AtomicInteger();
    Consumer<Exchange> killer =
        exchange -> {
          if (heard.incrementAndGet() == number) {
            node.kill();
          }
        };
    Audience.add(killer);
    startFatally();
    node.awaitDeath();
    Audience.remove(killer);
  }

  @TestFactory
  Stream<DynamicTest> killedWhenACallHasNotTakenEffect() {
    return numbers()
        .map(
            number ->
                DynamicTest.dynamicTest(
                    "call " + number, () -> dieOf(() -> killBeforeCall(number))));
  }

  private void killBeforeCall(int number) {
    ActiveFault held =
        Emulators.fault("{\"kind\":\"timeout\",\"after\":%d,\"count\":1}".formatted(number - 1));
    startFatally();
    await("call " + number).atMost(Duration.ofMinutes(2)).until(() -> held.waiting() > 0);
    node.kill();
    Emulators.mendFaults();
  }

  /** The calls to be killed at; in a build one in the midst of the last writes. */
  private Stream<Integer> numbers() {
    return EVERY == 0
        ? Stream.of(calls - PAGE / 2)
        : everyNth(IntStream.rangeClosed(1, calls).boxed().toList());
  }

  private void dieOf(Runnable cause) {
    beginAnew();
    cause.run();
    killed.incrementAndGet();
    node.start();
    comesToTheSameEnd(2);
    survived.incrementAndGet();
  }
}
