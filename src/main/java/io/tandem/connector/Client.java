package io.tandem.connector;

import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Builds the clients, on a transport that neither waits for ever nor repeats calls. */
public final class Client {

  private static final int FIRST = 1;

  private Client() {}

  /**
   * A client of the API.
   *
   * @param timeout how long one answer may take, from the first byte sent to the last one read
   * @param signer adds what proves who sends the request, anew for each attempt
   * @param gates what a request has to pass before, in their order; none of the wait counts
   */
  public static <T> T of(
      Class<T> api,
      URI url,
      Duration timeout,
      ClientRequestFilter signer,
      ClientRequestFilter... gates) {
    RestClientBuilder client = builder(url, timeout);
    for (int i = 0; i < gates.length; i++) {
      client.register(gates[i], FIRST + i);
    }
    return client.register(signer).build(api);
  }

  private static RestClientBuilder builder(URI url, Duration timeout) {
    return RestClientBuilder.newBuilder()
        .baseUri(url)
        .property("resteasy.httpEngine", new Transport(timeout))
        .property("microprofile.rest.client.disable.default.mapper", true)
        .register(ApiFailureMapper.class);
  }

  /** Gives back the connections of a client. */
  public static void close(Object client) {
    if (client instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        throw new IllegalStateException("A client could not be closed", e);
      }
    }
  }
}
