package io.tandem.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportTest {

  private static final Duration TIMEOUT = Duration.ofMillis(500);
  private static final String BODY = "{\"results\":[" + " ".repeat(60) + "]}";

  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private int milliseconds;

  @Produces("application/json")
  public interface Api {
    @GET
    JsonObject get();
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::drop);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void anAnswerThatComesDropByDropIsGivenUp() {
    milliseconds = 100;
    long start = System.nanoTime();

    assertThatThrownBy(() -> client().get())
        .isInstanceOf(ProcessingException.class)
        .rootCause()
        .hasMessage("no whole answer within PT0.5S");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void anAnswerThatComesInTimeIsReadToItsEnd() {
    assertThat(client().get()).containsKey("results");
  }

  @Test
  void anAnswerThatDoesNotComeAtAllIsGivenUp() {
    milliseconds = 60_000;

    assertThatThrownBy(() -> client().get()).isInstanceOf(ProcessingException.class);
  }

  private Api client() {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return Client.of(Api.class, url, TIMEOUT, request -> {});
  }

  private void drop(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, BODY.length());
    try (OutputStream out = exchange.getResponseBody()) {
      for (byte one : BODY.getBytes(StandardCharsets.US_ASCII)) {
        out.write(one);
        out.flush();
        if (over.await(milliseconds, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
