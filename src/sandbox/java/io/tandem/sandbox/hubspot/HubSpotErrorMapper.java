package io.tandem.sandbox.hubspot;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Turns refusals into answers; body and header carry the same correlation id. */
@Provider
public final class HubSpotErrorMapper implements ExceptionMapper<HubSpotError> {

  @Override
  public Response toResponse(HubSpotError error) {
    return answer(error);
  }

  static Response answer(HubSpotError error) {
    String correlationId = UUID.randomUUID().toString();
    return Response.status(error.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HubSpotHeaders.CORRELATION_ID, correlationId)
        .entity(error.body(correlationId).toString())
        .build();
  }
}
