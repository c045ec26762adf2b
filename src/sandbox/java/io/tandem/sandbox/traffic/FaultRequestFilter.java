package io.tandem.sandbox.traffic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;

/** Lets fault rules strike before anything else looks at a request. */
@Provider
@PreMatching
@Priority(1)
public final class FaultRequestFilter implements ContainerRequestFilter {

  static final String STRUCK = FaultRequestFilter.class.getName();

  private final Faults faults;

  /** A filter that asks these rules. */
  public FaultRequestFilter(Faults faults) {
    this.faults = faults;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Target.ofPath(request.getUriInfo().getPath()).ifPresent(target -> apply(target, request));
  }

  private void apply(Target target, ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String path = uri.getPath() + Optional.ofNullable(uri.getQuery()).map(q -> "?" + q).orElse("");
    faults.strike(target, request.getMethod(), path).ifPresent(fault -> strike(fault, request));
  }

  private static void strike(ActiveFault fault, ContainerRequestContext request) {
    request.setProperty(STRUCK, fault);
    if (fault.rule().kind() == FaultKind.STATUS) {
      request.abortWith(answer(fault.rule()));
    } else if (fault.rule().kind() == FaultKind.RESET) {
      drop(request);
    }
  }

  static Response answer(FaultRule rule) {
    Response.ResponseBuilder answer = Response.status(rule.status());
    if (!rule.body().isEmpty()) {
      answer.entity(rule.body()).type(rule.contentType());
    }
    rule.headers().forEach(answer::header);
    return answer.build();
  }

  static void drop(ContainerRequestContext request) {
    ConnectionCut.now();
    request.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
  }
}
