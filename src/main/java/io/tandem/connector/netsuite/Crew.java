package io.tandem.connector.netsuite;

import io.tandem.domain.system.ConnectorException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The threads that call NetSuite for several records at once. */
record Crew(ExecutorService threads) {

  static Crew of(int count, ThreadFactory factory) {
    return new Crew(Executors.newFixedThreadPool(count, factory));
  }

  /**
   * Makes one call for each item and waits for all of them. Once one has failed the others send
   * nothing more: five failed logins lock the user.
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
      throw NetSuiteTrouble.givenUp();
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
