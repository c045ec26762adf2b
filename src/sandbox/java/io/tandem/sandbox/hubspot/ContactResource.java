package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Single contacts and the list of all (reference/hubspot-api.md §4.1). */
@Path(HubSpotPaths.CONTACTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class ContactResource {

  private final Supplier<Portal> portal;

  /** Resources of this portal. */
  public ContactResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @GET
  public String list(
      @QueryParam("limit") @DefaultValue("10") int limit,
      @QueryParam("after") String after,
      @QueryParam("properties") List<String> properties,
      @QueryParam("archived") @DefaultValue("false") boolean archived) {
    return new ContactPage(portal.get(), limit, after, archived, split(properties)).json();
  }

  @GET
  @Path("{id}")
  public String get(
      @PathParam("id") String id,
      @QueryParam("idProperty") String idProperty,
      @QueryParam("properties") List<String> properties,
      @QueryParam("archived") @DefaultValue("false") boolean archived) {
    Contact contact = find(id, idProperty, archived).orElseThrow(HubSpotError::notFound);
    return portal.get().json().read(contact, split(properties)).toString();
  }

  @POST
  public Response create(String body) {
    JsonObject input = JsonInput.object(body);
    Map<String, String> sent = JsonInput.properties(input);
    Contact contact = portal.get().writes().create(sent);
    portal.get().logged("create", contact, sent);
    String answer = portal.get().json().created(contact, sent.keySet()).build().toString();
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }

  @PATCH
  @Path("{id}")
  public String update(
      @PathParam("id") String id, @QueryParam("idProperty") String idProperty, String body) {
    Map<String, String> sent = JsonInput.properties(JsonInput.object(body));
    Contact present = find(id, idProperty, false).orElseThrow(HubSpotError::notFound);
    Contact contact = portal.get().writes().update(present, sent);
    portal.get().logged("update", contact, sent);
    return portal.get().json().written(contact, sent.keySet()).build().toString();
  }

  @DELETE
  @Path("{id}")
  public Response archive(@PathParam("id") String id) {
    portal.get().writes().byId(id).ifPresent(this::archive);
    return Response.noContent().build();
  }

  @POST
  @Path("merge")
  public String merge(String body) {
    JsonObject input = JsonInput.object(body);
    String other = JsonInput.text(input, "objectIdToMerge");
    Contact survivor =
        new ContactMerge(portal.get()).apply(JsonInput.text(input, "primaryObjectId"), other);
    portal.get().logged("merge", survivor, Map.of("objectIdToMerge", other));
    return portal.get().json().read(survivor, List.of()).toString();
  }

  private void archive(Contact contact) {
    portal.get().logged("delete", portal.get().contacts().archive(contact), Map.of());
  }

  private Optional<Contact> find(String id, String idProperty, boolean archived) {
    if (archived && id.matches("\\d{1,18}")) {
      return portal.get().contacts().find(Long.parseLong(id)).filter(Contact::archived);
    }
    return portal.get().writes().findUnique(idProperty, id);
  }

  private static List<String> split(List<String> repeated) {
    return repeated.stream()
        .flatMap(names -> Stream.of(names.split(",")))
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
