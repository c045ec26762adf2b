package io.tandem.operations.rest;

import io.tandem.operations.Orders;
import io.tandem.operations.schedule.Holds;
import io.tandem.operations.schedule.SyncSchedule;
import io.tandem.operations.security.Role;
import io.tandem.store.Schedules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

/** The clock: when runs are due, and whether it is paused. */
@Path("schedule")
@ApplicationScoped
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

  @Inject private SyncSchedule schedule;
  @Inject private Schedules schedules;
  @Inject private Holds holds;
  @Inject private Orders orders;

  /**
   * When each scheduled job is due next, who has paused the schedule since when, and why it starts
   * nothing just now; null for what is not.
   */
  @GET
  public JsonObject show() {
    JsonObjectBuilder due = Json.createObjectBuilder();
    schedule.nextDue().forEach((job, at) -> due.add(job, at.toString()));
    JsonObjectBuilder json = Json.createObjectBuilder().add("nextDue", due);
    schedules
        .pause()
        .ifPresentOrElse(
            pause -> json.add("pausedBy", pause.by()).add("pausedAt", pause.at().toString()),
            () -> json.addNull("pausedBy").addNull("pausedAt"));
    holds.reason().ifPresentOrElse(reason -> json.add("hold", reason), () -> json.addNull("hold"));
    return json.build();
  }

  /** The clock starts nothing until it is resumed, also after a restart of the server. */
  @POST
  @Path("pause")
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  public JsonObject pause(@Context SecurityContext security) {
    orders.pause(security.getUserPrincipal().getName());
    return show();
  }

  /** The clock goes on; what it has missed it does not make up for. */
  @POST
  @Path("resume")
  @RolesAllowed({Role.OPERATOR, Role.ADMIN})
  public JsonObject resume(@Context SecurityContext security) {
    orders.resume(security.getUserPrincipal().getName());
    return show();
  }
}
