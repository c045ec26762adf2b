package io.tandem.operations.rest;

import io.tandem.operations.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The API's own description. */
@Path("openapi")
@ApplicationScoped
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
public class OpenApiResource {

  /** The OpenAPI document, which a test holds against the resources. */
  @GET
  @Produces("application/yaml")
  public InputStream document() {
    return getClass().getResourceAsStream("openapi.yaml");
  }
}
