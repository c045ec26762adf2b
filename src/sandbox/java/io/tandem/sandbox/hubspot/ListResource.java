package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists of contacts and their members (reference/hubspot-api.md §11; docs: Lists). */
@Path(HubSpotPaths.LISTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class ListResource {

  private final Supplier<Portal> portal;

  /** Lists of this portal. */
  public ListResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @POST
  public String create(String body) {
    JsonObject json = JsonInput.object(body);
    if (!JsonInput.text(json, "processingType").equals(ContactList.MANUAL)) {
      throw HubSpotError.invalid("Only lists of processing type MANUAL can be created here");
    }
    String name = JsonInput.text(json, "name");
    if (name.isBlank() || !JsonInput.text(json, "objectTypeId").equals("0-1")) {
      throw HubSpotError.invalid("A list needs a name and the objectTypeId 0-1");
    }
    return shown(portal.get().lists().create(name, Optional.empty()));
  }

  @GET
  @Path("{id: [0-9]+}")
  public String get(@PathParam("id") long id) {
    return shown(required(id));
  }

  @GET
  @Path("object-type-id/{type: contacts|0-1}/name/{name}")
  public String byName(@PathParam("name") String name) {
    return shown(
        portal
            .get()
            .lists()
            .find(name)
            .orElseThrow(() -> HubSpotError.noList("with name " + name)));
  }

  @GET
  @Path("{id: [0-9]+}/memberships")
  public String memberships(
      @PathParam("id") long id,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") String after) {
    return new ListPage(portal.get().lists().members(required(id)), limit, after).json();
  }

  @PUT
  @Path("{id: [0-9]+}/memberships/add")
  public String add(@PathParam("id") long id, String body) {
    return ListMembership.add(portal.get(), required(id), JsonInput.ids(body)).json();
  }

  @PUT
  @Path("{id: [0-9]+}/memberships/remove")
  public String remove(@PathParam("id") long id, String body) {
    return ListMembership.remove(portal.get(), required(id), JsonInput.ids(body)).json();
  }

  private String shown(ContactList list) {
    int size = portal.get().lists().members(list).size();
    return JSON.createObjectBuilder().add("list", list.toJson(size)).build().toString();
  }

  private ContactList required(long id) {
    return portal.get().lists().find(id).orElseThrow(() -> HubSpotError.noList("with ID " + id));
  }
}
