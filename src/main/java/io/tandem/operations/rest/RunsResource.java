package io.tandem.operations.rest;

import io.tandem.domain.run.Mode;
import io.tandem.domain.run.RunId;
import io.tandem.job.RunLauncher;
import io.tandem.operations.Orders;
import io.tandem.operations.RunReport;
import io.tandem.operations.RunReports;
import io.tandem.operations.security.Role;
import io.tandem.store.Run;
import io.tandem.store.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

/** Runs: start, watch, stop, restart. */
@Path("runs")
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {

  private static final int MOST = 200;

  @Inject private Runs runs;
  @Inject private RunReports reports;
  @Inject private Orders orders;

  /**
   * Starts a run: {@code {"job":"customer-sync"|"full-sweep","mode":"apply"|"preview"}}.
   *
   * @return 202 with the run's address; 409 if another run is under way
   */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(
      JsonObject request, @Context UriInfo address, @Context SecurityContext security) {
    String job = request.getString("job", "");
    if (!RunLauncher.JOBS.contains(job)) {
      throw new Problem(
          400, "unknown-job", "job is '" + job + "': give one of " + RunLauncher.JOBS);
    }
    RunId run = orders.start(who(security), job, mode(request));
    return Response.accepted()
        .location(address.getAbsolutePathBuilder().path(run.toString()).build())
        .build();
  }

  private static Mode mode(JsonObject request) {
    try {
      return Mode.of(request.getString("mode", Mode.APPLY.key()));
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "unknown-mode", e.getMessage());
    }
  }

  /** The newest runs first; {@code before} goes on below a run's id. */
  @GET
  public JsonArray list(
      @QueryParam("before") @DefaultValue("9223372036854775807") long before,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Run run : runs.newest(before, Math.max(1, Math.min(limit, MOST)))) {
      array.add(RunJson.of(reports.of(run)));
    }
    return array.build();
  }

  @GET
  @Path("{id: \\d+}")
  public JsonObject show(@PathParam("id") long id) {
    RunReport report = reports.of(find(id));
    return RunJson.of(report);
  }

  /** Asks the run to stop at its next checkpoint. */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  @Path("{id: \\d+}/stop")
  public Response stop(@PathParam("id") long id, @Context SecurityContext security) {
    orders.stop(who(security), find(id));
    return Response.accepted().build();
  }

  /** Goes on with a stopped or failed run where it ended. */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  @Path("{id: \\d+}/restart")
  public Response restart(@PathParam("id") long id, @Context SecurityContext security) {
    orders.restart(who(security), find(id));
    return Response.accepted().build();
  }

  /** Sends the plan that waits, exactly as it is shown. */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  @Path("{id: \\d+}/approve")
  public Response approve(@PathParam("id") long id, @Context SecurityContext security) {
    orders.approve(who(security), find(id));
    return Response.accepted().build();
  }

  /** Drops the plan that waits; the next run plans anew. */
  @POST
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  @Path("{id: \\d+}/discard")
  public Response discard(@PathParam("id") long id, @Context SecurityContext security) {
    orders.discard(who(security), find(id));
    return Response.noContent().build();
  }

  private static String who(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }

  private Run find(long id) {
    return runs.find(new RunId(id)).orElseThrow(() -> Problem.unknownRun(id));
  }
}
