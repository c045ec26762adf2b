package io.tandem.sandbox.traffic;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Spoils the answer of a request that has been carried out. */
@Provider
@Priority(1)
public final class FaultResponseFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(FaultRequestFilter.STRUCK) instanceof ActiveFault fault) {
      spoil(response, fault.rule());
    }
  }

  private static void spoil(ContainerResponseContext response, FaultRule rule) {
    switch (rule.kind()) {
      case LOST_ANSWER -> lose(response, rule);
      case EMPTY -> replace(response, Response.ok().build());
      case GARBAGE -> replace(response, Response.ok(SpoiltBody.noise(), json()).build());
      case TRUNCATE, CUT, GZIP_CUT, DRIBBLE, WRONG_TYPE -> spoilBody(response, rule);
      case STATUS, RESET, TIMEOUT, SLOW, GATE -> {
        // They have struck before.
      }
    }
  }

  private static void lose(ContainerResponseContext response, FaultRule rule) {
    if (rule.status() == 0) {
      ConnectionCut.now();
    } else {
      replace(response, FaultRequestFilter.answer(rule));
    }
  }

  /** Of an answer without a body nothing is left to spoil. */
  private static void spoilBody(ContainerResponseContext response, FaultRule rule) {
    if (!(response.getEntity() instanceof String text)) {
      return;
    }
    SpoiltBody body = new SpoiltBody(text, rule);
    switch (rule.kind()) {
      case TRUNCATE -> response.setEntity(body.truncated());
      case CUT -> response.setEntity(body.cut());
      case DRIBBLE -> response.setEntity(body.dribbling());
      case WRONG_TYPE -> response.setEntity(text, null, MediaType.valueOf(rule.contentType()));
      default -> {
        response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setEntity(body.gzipCut());
      }
    }
  }

  private static MediaType json() {
    return MediaType.APPLICATION_JSON_TYPE;
  }

  private static void replace(ContainerResponseContext response, Response answer) {
    response.getHeaders().clear();
    response.setStatus(answer.getStatus());
    response.setEntity(answer.getEntity(), null, answer.getMediaType());
    answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
  }
}
