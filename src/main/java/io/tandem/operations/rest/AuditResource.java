package io.tandem.operations.rest;

import io.tandem.operations.security.Role;
import io.tandem.store.Audit;
import io.tandem.store.AuditEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Who did what, and when. */
@Path("audit")
@ApplicationScoped
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int MOST = 1000;

  @Inject private Audit audit;

  /** The last acts first; {@code before} goes on below a number. */
  @GET
  public JsonArray list(
      @QueryParam("before") @DefaultValue("9223372036854775807") long before,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    audit.last(before, Math.max(1, Math.min(limit, MOST))).forEach(entry -> array.add(json(entry)));
    return array.build();
  }

  private static JsonObjectBuilder json(AuditEntry entry) {
    return Json.createObjectBuilder()
        .add("number", entry.number())
        .add("at", entry.at().toString())
        .add("who", entry.who())
        .add("act", entry.act().key())
        .add("subject", entry.subject());
  }
}
