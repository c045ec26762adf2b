package io.tandem.sandbox.netsuite;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns refusals into answers. */
@Provider
public final class NetSuiteErrorMapper implements ExceptionMapper<NetSuiteError> {

  @Override
  public Response toResponse(NetSuiteError error) {
    return error.response();
  }
}
