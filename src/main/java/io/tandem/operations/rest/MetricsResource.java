package io.tandem.operations.rest;

import io.tandem.operations.metrics.Scrape;
import io.tandem.operations.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Numbers for monitoring; no personal data. */
@Path("metrics")
@ApplicationScoped
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
public class MetricsResource {

  @Inject private Scrape scrape;

  /** All meters in Prometheus' text format. */
  @GET
  @Produces("text/plain;version=0.0.4;charset=utf-8")
  public String meters() {
    return scrape.text();
  }
}
