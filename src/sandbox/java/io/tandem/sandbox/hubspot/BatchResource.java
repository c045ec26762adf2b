package io.tandem.sandbox.hubspot;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Up to 100 contacts in one request (reference/hubspot-api.md §5). */
@Path(HubSpotPaths.CONTACTS + "/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class BatchResource {

  private final Supplier<Portal> portal;

  /** Batches of this portal. */
  public BatchResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @POST
  @Path("read")
  public Response read(
      @QueryParam("archived") @DefaultValue("false") boolean archived, String body) {
    return new BatchRead(portal.get(), archived).answer(JsonInput.object(body));
  }

  @POST
  @Path("create")
  public Response create(@PathParam("version") String version, String body) {
    return write(BatchOperation.CREATE, version, body);
  }

  @POST
  @Path("update")
  public Response update(@PathParam("version") String version, String body) {
    return write(BatchOperation.UPDATE, version, body);
  }

  @POST
  @Path("upsert")
  public Response upsert(@PathParam("version") String version, String body) {
    return write(BatchOperation.UPSERT, version, body);
  }

  @POST
  @Path("archive")
  public Response archive(String body) {
    Portal present = portal.get();
    BatchInput.of(JsonInput.object(body))
        .forEach(
            input ->
                present
                    .writes()
                    .byId(input.id())
                    .map(present.contacts()::archive)
                    .ifPresent(gone -> present.logged("delete", gone, input.properties())));
    return Response.noContent().build();
  }

  private Response write(BatchOperation operation, String version, String body) {
    return new BatchWrite(portal.get(), operation, RequiredProperties.bind(version))
        .answer(BatchInput.of(JsonInput.object(body)));
  }
}
