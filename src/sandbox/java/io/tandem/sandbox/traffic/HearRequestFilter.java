package io.tandem.sandbox.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;

/** Notes a request as it comes in, before anything else sees it, if there is an audience. */
@Provider
@PreMatching
@Priority(0)
public final class HearRequestFilter implements ContainerRequestFilter {

  static final String HEARD = HearRequestFilter.class.getName();

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (Audience.isPresent() && Target.ofPath(request.getUriInfo().getPath()).isPresent()) {
      byte[] body = request.getEntityStream().readAllBytes();
      request.setEntityStream(new ByteArrayInputStream(body));
      request.setProperty(
          HEARD,
          new Exchange.Message(new LinkedHashMap<>(request.getHeaders()), new String(body, UTF_8)));
    }
  }
}
