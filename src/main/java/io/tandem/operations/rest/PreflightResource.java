package io.tandem.operations.rest;

import io.tandem.config.Configuration;
import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.PreflightReport;
import io.tandem.job.preflight.Preflight;
import io.tandem.operations.security.Role;
import io.tandem.store.Lease;
import io.tandem.store.Preflights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Whether both systems are ready for runs, and what to do if not. */
@Path("preflight")
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreflightResource {

  @Inject private Configuration configuration;
  @Inject private Lease lease;
  @Inject private Preflight preflight;
  @Inject private Preflights preflights;

  /**
   * What was found last; neither system is asked.
   *
   * @return 404 if nobody has looked yet
   */
  @GET
  public JsonObject last() {
    return preflights
        .last()
        .map(this::json)
        .orElseThrow(
            () ->
                new Problem(
                    404, "no-preflight", "No preflight yet: POST /tandem/api/preflight makes one"));
  }

  /**
   * Looks at both systems anew, and waits for what is found.
   *
   * @param create whether to create what is missing and can be created; otherwise nothing is
   *     written to either system
   */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  public JsonObject look(@QueryParam("create") @DefaultValue("false") boolean create) {
    // A run keeps the configuration that it began with.
    if (lease.holder().isEmpty()) {
      configuration.reload();
    }
    return json(preflight.look(create));
  }

  private JsonObject json(PreflightReport report) {
    JsonArrayBuilder findings = Json.createArrayBuilder();
    report.findings().forEach(finding -> findings.add(json(finding)));
    return Json.createObjectBuilder()
        .add("verdict", report.verdict().key())
        .add("at", report.at().toString())
        .add("outdated", !report.configuration().equals(configuration.print()))
        .add("findings", findings)
        .build();
  }

  private static JsonObjectBuilder json(Finding finding) {
    return Json.createObjectBuilder()
        .add("check", finding.check())
        .add("verdict", finding.verdict().key())
        .add("meaning", finding.meaning())
        .add("remedy", finding.remedy());
  }
}
