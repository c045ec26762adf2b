package io.tandem.connector.hubspot;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Calls under way at once: as many as it takes to use the limit while each answer lets wait for
 * half a second. How many are sent is the budget's business.
 */
record Lanes(ExecutorService threads) {

  private static final int COUNT = 10;

  static Lanes open() {
    return new Lanes(Executors.newFixedThreadPool(COUNT));
  }

  /**
   * Makes one call for each item and waits for all of them. Once one has failed the others send
   * nothing more.
   *
   * @return the results in the order of the items
   */
  <T, R> List<R> each(List<T> items, Function<T, R> call) {
    AtomicBoolean failed = new AtomicBoolean();
    List<CompletableFuture<R>> answers =
        items.stream()
            .map(item -> CompletableFuture.supplyAsync(() -> run(item, call, failed), threads))
            .toList();
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .exceptionally(any -> null)
        .join();
    try {
      return answers.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static <T, R> R run(T item, Function<T, R> call, AtomicBoolean failed) {
    if (failed.get()) {
      throw new ConnectorException(
          SyncSystem.HUBSPOT, "writing", Kind.UNAVAILABLE, "another call has failed", null);
    }
    try {
      return call.apply(item);
    } catch (ConnectorException e) {
      failed.set(true);
      throw e;
    }
  }

  void close() {
    threads.shutdown();
  }
}
