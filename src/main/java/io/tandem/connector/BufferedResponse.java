package io.tandem.connector;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.jboss.resteasy.client.jaxrs.internal.ClientConfiguration;
import org.jboss.resteasy.client.jaxrs.internal.ClientResponse;
import org.jboss.resteasy.tracing.RESTEasyTracingLogger;
import org.jboss.resteasy.util.CaseInsensitiveMap;

/** An answer that has been read to its end. */
final class BufferedResponse extends ClientResponse {

  private InputStream body;

  BufferedResponse(ClientConfiguration configuration, HttpResponse<byte[]> answer) {
    super(configuration, RESTEasyTracingLogger.empty());
    body = new ByteArrayInputStream(answer.body());
    setStatus(answer.statusCode());
    CaseInsensitiveMap<String> headers = new CaseInsensitiveMap<>();
    headers.putAll(answer.headers().map());
    setHeaders(headers);
  }

  @Override
  protected InputStream getInputStream() {
    return body;
  }

  @Override
  protected void setInputStream(InputStream stream) {
    body = stream;
    resetEntity();
  }

  @Override
  public void releaseConnection() {
    // Nothing is held: the answer is in memory.
  }

  @Override
  public void releaseConnection(boolean consumeInputStream) {
    // Nothing is held: the answer is in memory.
  }
}
