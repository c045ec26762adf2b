package io.tandem.server.halt;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** How a test learns which moments a run has, and names the one to die at. */
@Path("moments")
@RolesAllowed("operator")
public class MomentsResource {

  @Inject private Moments moments;

  /** One line each: how often, and the name. */
  @GET
  public String come() {
    return moments.come().entrySet().stream()
        .map(moment -> moment.getValue() + " " + moment.getKey())
        .collect(joining("\n"));
  }

  @POST
  @Path("{occurrence}")
  public void begin(@PathParam("occurrence") int occurrence, String dieAt) {
    moments.begin(dieAt, occurrence);
  }
}
