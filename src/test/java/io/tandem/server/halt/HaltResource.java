package io.tandem.server.halt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** How a test gives its orders, beside Tandem's own API. */
@Path("halt")
@RolesAllowed("operator")
public class HaltResource {

  @Inject private Halts halts;
  @Inject private Tables tables;

  @POST
  @Path("{kind}/{step}/{page}")
  public void order(
      @PathParam("kind") HaltKind kind,
      @PathParam("step") String step,
      @PathParam("page") int page) {
    halts.order(step, page, kind);
  }

  @GET
  public String waits() {
    return Boolean.toString(halts.waits());
  }

  @POST
  @Path("forget-everything")
  public void forgetEverything() {
    tables.empty();
  }
}
