package io.tandem.connector.netsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.tandem.connector.ApiFailure;
import io.tandem.connector.ApiFailureMapper;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.WriteOutcome;
import io.tandem.domain.system.WriteOutcome.Applied;
import io.tandem.sandbox.traffic.ActiveFault;
import io.tandem.sandbox.traffic.FaultRule;
import io.tandem.sandbox.traffic.Target;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All integrations of an account share one pool (help: section_1500275531). */
@Timeout(60)
class SlotsTest extends AccountTest {

  @Test
  void aBlockedCallHalvesTheShareAndManyThatPassGiveItBackSlotBySlot() {
    Slots slots = new Slots(8);
    blocked(slots);
    assertThat(slots.share()).isEqualTo(4);
    for (int i = 0; i < 4 * 8; i++) {
      assertThat(slots.share()).isEqualTo(4);
      passed(slots);
    }
    assertThat(slots.share()).isEqualTo(5);
    for (int i = 0; i < 1000; i++) {
      passed(slots);
    }
    assertThat(slots.share()).isEqualTo(8);
  }

  @Test
  void aBurstOfBlockedCallsShrinksTheShareOnce() throws Exception {
    Slots slots = new Slots(8);
    CyclicBarrier together = new CyclicBarrier(8);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<CompletableFuture<Throwable>> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> slots.call(() -> refused(together))), threads))
            .toList();
    calls.forEach(CompletableFuture::join);
    threads.shutdown();

    assertThat(slots.share()).isEqualTo(4);
  }

  @Test
  void aShareNeverFallsBelowOne() {
    Slots slots = new Slots(3);
    for (int i = 0; i < 9; i++) {
      blocked(slots);
    }

    assertThat(slots.share()).isOne();
    passed(slots);
  }

  @Test
  void everythingIsWrittenThroughAPoolThatIsMuchSmallerThanOurShare() {
    connect(settings().with("netsuite.concurrency", "10"));
    sandbox.state().netsuitePool().limit(2);
    sandbox.state().faults().latency(Target.NETSUITE, Duration.ofMillis(20));
    List<WriteOutcome> outcomes =
        connector.write(IntStream.range(0, 60).mapToObj(i -> create(Map.of())).toList());

    assertThat(outcomes).allMatch(Applied.class::isInstance);
    assertThat(sandbox.state().account().customers()).hasSize(60);
    assertThat(sandbox.state().netsuitePool().highest()).isEqualTo(2);
  }

  @Test
  void everythingIsWrittenThoughThreeOfTenCallsAreBlocked() {
    ActiveFault blocked = blocked("{\"share\":30,\"count\":-1}");
    List<WriteOutcome> outcomes =
        connector.write(IntStream.range(0, 40).mapToObj(i -> create(Map.of())).toList());

    assertThat(outcomes).allMatch(Applied.class::isInstance);
    assertThat(sandbox.state().account().customers()).hasSize(40);
    assertThat(blocked.hits()).isGreaterThan(12);
  }

  @Test
  void aCallThatIsBlockedTimeAfterTimeIsMadeAgainForMinutes() {
    ActiveFault blocked = blocked("{\"count\":11,\"headers\":{\"Retry-After\":0}}");
    connector.now();

    assertThat(blocked.hits()).isEqualTo(11);
  }

  private ActiveFault blocked(String how) {
    JsonObject rule =
        Json.createObjectBuilder(Json.createReader(new StringReader(how)).readObject())
            .add("system", "netsuite")
            .add("pathContains", "/services/rest/")
            .add("kind", "status")
            .add("status", 429)
            .build();
    return sandbox.state().faults().add(FaultRule.of(rule));
  }

  @Test
  void aThreadThatWaitsForASlotCanBeInterrupted() {
    Slots slots = new Slots(1);
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(() -> slots.call(() -> held(entered, release)));
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread second = new Thread(() -> thrown.set(catchThrowable(() -> passed(slots))));
    await().until(() -> entered.getCount() == 0);
    second.start();
    await().until(() -> second.getState() == Thread.State.WAITING);
    second.interrupt();

    await().until(() -> thrown.get() instanceof ConnectorException);
    release.countDown();
    assertThat(first.join()).isTrue();
    passed(slots);
  }

  private static boolean held(CountDownLatch entered, CountDownLatch release) {
    entered.countDown();
    try {
      release.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void passed(Slots slots) {
    assertThat(slots.<String>call(() -> "passed")).isEqualTo("passed");
  }

  private static void blocked(Slots slots) {
    assertThat(catchThrowable(() -> slots.call(SlotsTest::tooMany))).isInstanceOf(ApiFailure.class);
  }

  private static String refused(CyclicBarrier together) {
    try {
      together.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      Thread.currentThread().interrupt();
    }
    return tooMany();
  }

  private static String tooMany() {
    throw new ApiFailureMapper().toThrowable(Response.status(429).build());
  }
}
