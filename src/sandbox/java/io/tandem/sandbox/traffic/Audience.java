package io.tandem.sandbox.traffic;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who is told of every exchange with any sandbox of this JVM: one place for tests to see all
 * traffic, whichever of them started the sandbox. Nobody is, unless they ask for it.
 */
public final class Audience {

  private static final List<Consumer<Exchange>> LISTENERS = new CopyOnWriteArrayList<>();

  private Audience() {}

  /** Tells this listener of all exchanges from now on, before their answers are sent. */
  public static void add(Consumer<Exchange> listener) {
    LISTENERS.add(listener);
  }

  /** Tells this listener of no more. */
  public static void remove(Consumer<Exchange> listener) {
    LISTENERS.remove(listener);
  }

  static boolean isPresent() {
    return !LISTENERS.isEmpty();
  }

  static void tell(Exchange exchange) {
    LISTENERS.forEach(listener -> listener.accept(exchange));
  }
}
