package io.tandem.connector;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.system.ConnectorException;
import io.tandem.domain.system.ConnectorException.Kind;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The threads that make several calls to a system at once. How many of them are sent is the
 * business of the system's limits.
 *
 * @param system whose calls these are
 */
public record Crew(SyncSystem system, ExecutorService threads) {

  /** A crew of this many. */
  public static Crew of(SyncSystem system, int count, ThreadFactory factory) {
    return new Crew(system, Executors.newFixedThreadPool(count, factory));
  }

  /**
   * Makes one call for each item and waits for all of them. Once one has failed the others send
   * nothing more: five failed logins lock the user.
   *
   * @return the results in the order of the items
   */
  public <T, R> List<R> each(List<T> items, Function<T, R> call) {
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

  private <T, R> R run(T item, Function<T, R> call, AtomicBoolean failed) {
    if (failed.get()) {
      // The call that failed says what is wrong.
      throw new ConnectorException(
          system, "writing", Kind.UNAVAILABLE, "given up after another call", null);
    }
    try {
      return call.apply(item);
    } catch (ConnectorException e) {
      failed.set(true);
      throw e;
    }
  }

  /** Ends the threads once they have nothing more to do. */
  public void close() {
    threads.shutdown();
  }
}
