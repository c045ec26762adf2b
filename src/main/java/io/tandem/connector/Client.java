package io.tandem.connector;

import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Builds the clients. The platform's own default is to wait for ever. */
public final class Client {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private Client() {}

  /**
   * A client of the API.
   *
   * @param timeout how long one answer may take
   * @param signer adds what proves who sends the request, anew for each attempt
   */
  public static <T> T of(Class<T> api, URI url, Duration timeout, ClientRequestFilter signer) {
    return RestClientBuilder.newBuilder()
        .baseUri(url)
        .connectTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .property("microprofile.rest.client.disable.default.mapper", true)
        .register(ApiFailureMapper.class)
        .register(signer)
        .build(api);
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
