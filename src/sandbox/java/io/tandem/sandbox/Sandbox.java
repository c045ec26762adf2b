package io.tandem.sandbox;

import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A running sandbox in plain Java, for tests, benchmarks and the command line. */
public final class Sandbox implements AutoCloseable {

  private static final int DEFAULT_PORT = 8090;

  private final SandboxState state;
  private final SeBootstrap.Instance server;

  private Sandbox(SandboxState state, SeBootstrap.Instance server) {
    this.state = state;
    this.server = server;
  }

  /** Starts both emulators on this port, or on any free one for 0. */
  public static Sandbox start(int port, SandboxSettings settings) {
    SandboxState state = new SandboxState(settings);
    SeBootstrap.Configuration configuration =
        SeBootstrap.Configuration.builder()
            .host("localhost")
            .port(port == 0 ? SeBootstrap.Configuration.FREE_PORT : port)
            .rootPath("/sandbox")
            .build();
    return SeBootstrap.start(new SandboxApplication(state), configuration)
        .thenApply(server -> new Sandbox(state, server))
        .toCompletableFuture()
        .join();
  }

  /** The address above {@code /hubspot}, {@code /netsuite} and {@code /admin}, without a slash. */
  public URI baseUri() {
    SeBootstrap.Configuration running = server.configuration();
    return URI.create("http://" + running.host() + ":" + running.port() + "/sandbox");
  }

  /** Everything the sandbox remembers, for tests in the same JVM. */
  public SandboxState state() {
    return state;
  }

  @Override
  public void close() {
    state.faults().clear();
    server.stop().toCompletableFuture().join();
    state.close();
  }

  /** Runs until killed. */
  public static void main(String[] args) throws InterruptedException {
    int port = DEFAULT_PORT;
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals("--port")) {
        port = Integer.parseInt(args[i + 1]);
      }
    }
    try (Sandbox sandbox = start(port, SandboxSettings.fromSystemProperties())) {
      System.out.println(new Greeting(sandbox).text());
      new CountDownLatch(1).await();
    }
  }
}
