package io.tandem.connector;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.internal.ClientInvocation;

/**
 * Sends requests by Java's own HTTP client. The REST client's usual one repeats failed calls three
 * times by itself, past every limit, and its timeout begins anew with every byte of an answer, so
 * that one which comes drop by drop is waited for without end. Java's own sends a GET once more if
 * its connection ended without a single byte of an answer, as stale ones do, and nothing else.
 *
 * @param longest how long an answer may take, from the sending of the request to its last byte
 */
record Transport(Duration longest) implements ClientHttpEngine {

  /** One for all, for it keeps the connections. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(ProxySelector.getDefault())
          .build();

  /** What Java's client sets itself. */
  private static final Set<String> ITS_OWN = Set.of("content-length", "connection", "host");

  @Override
  public Response invoke(Invocation invocation) {
    ClientInvocation call = (ClientInvocation) invocation;
    try {
      return new BufferedResponse(call.getClientConfiguration(), answer(request(call)));
    } catch (IOException e) {
      throw new ProcessingException("No answer", e);
    }
  }

  private static HttpRequest request(ClientInvocation call) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (call.getEntity() != null) {
      call.getDelegatingOutputStream().setDelegate(body);
      call.writeRequestBody(call.getEntityStream());
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.getUri())
            .method(
                call.getMethod(),
                call.getEntity() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(body.toByteArray()));
    call.getHeaders()
        .asMap()
        .forEach((name, values) -> values.forEach(value -> header(request, name, value)));
    return request.build();
  }

  private static void header(HttpRequest.Builder request, String name, String value) {
    if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
      request.header(name, value);
    }
  }

  private HttpResponse<byte[]> answer(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        HTTP.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new InterruptedIOException("no whole answer within " + longest);
    } catch (ExecutionException e) {
      throw new IOException("the connection failed", e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public SSLContext getSslContext() {
    return HTTP.sslContext();
  }

  /** None of its own: Java's client always compares the certificate's name with the host's. */
  @Override
  public HostnameVerifier getHostnameVerifier() {
    return null;
  }

  @Override
  public void close() {
    // Idle connections end by themselves.
  }
}
