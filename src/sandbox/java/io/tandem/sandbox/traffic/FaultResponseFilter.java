package io.tandem.sandbox.traffic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Spoils the answer of a request that has been carried out. */
@Provider
@Priority(1)
public final class FaultResponseFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(FaultRequestFilter.STRUCK) instanceof ActiveFault fault) {
      if (fault.rule().kind() == FaultKind.TRUNCATE) {
        truncate(response);
      } else if (fault.rule().kind() == FaultKind.LOST_ANSWER) {
        lose(response, fault.rule());
      }
    }
  }

  private static void lose(ContainerResponseContext response, FaultRule rule) {
    if (rule.status() == 0) {
      ConnectionCut.now();
    } else {
      replace(response, rule);
    }
  }

  private static void truncate(ContainerResponseContext response) {
    if (response.getEntity() instanceof String body) {
      response.setEntity(body.substring(0, body.length() / 2));
    }
  }

  private static void replace(ContainerResponseContext response, FaultRule rule) {
    Response answer = FaultRequestFilter.answer(rule);
    response.getHeaders().clear();
    response.setStatus(answer.getStatus());
    response.setEntity(answer.getEntity(), null, answer.getMediaType());
    answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
  }
}
