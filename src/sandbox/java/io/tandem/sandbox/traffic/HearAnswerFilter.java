package io.tandem.sandbox.traffic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.LinkedHashMap;

/** Tells the audience of an exchange once its answer is complete, and before faults spoil it. */
@Provider
@Priority(2)
public final class HearAnswerFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(HearRequestFilter.HEARD) instanceof Exchange.Message heard) {
      Target.ofPath(request.getUriInfo().getPath())
          .ifPresent(system -> Audience.tell(exchange(system, request, heard, response)));
    }
  }

  private static Exchange exchange(
      Target system,
      ContainerRequestContext request,
      Exchange.Message heard,
      ContainerResponseContext response) {
    String body = response.hasEntity() ? response.getEntity().toString() : "";
    return new Exchange(
        system,
        request.getMethod(),
        below(system, request.getUriInfo()),
        heard,
        response.getStatus(),
        new Exchange.Message(new LinkedHashMap<>(response.getStringHeaders()), body),
        request.getProperty(FaultRequestFilter.STRUCK) instanceof ActiveFault fault
            && fault.rule().kind().isInvented());
  }

  private static URI below(Target system, UriInfo uri) {
    String address = uri.getRequestUri().getRawPath();
    String query = uri.getRequestUri().getRawQuery();
    String path =
        address.substring(address.indexOf("/" + system.key()) + system.key().length() + 1);
    return URI.create(query == null ? path : path + "?" + query);
  }
}
