package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The part of HubSpot's CRM API that Tandem uses, version 3.
 *
 * @see <a href="https://developers.hubspot.com/docs/api/crm/contacts">HubSpot: contacts</a>
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface HubSpotApi {

  /** A page of all contacts, by id; {@code after} is the id that the page begins with. */
  @GET
  @Path("crm/v3/objects/contacts")
  JsonObject list(
      @QueryParam("limit") int limit,
      @QueryParam("after") String after,
      @QueryParam("properties") String properties);

  @POST
  @Path("crm/v3/objects/contacts/search")
  JsonObject search(JsonObject query);

  /** Updates contacts by record id, at most 100. */
  @POST
  @Path("crm/v3/objects/contacts/batch/update")
  Response update(JsonObject batch);

  /** Creates or updates contacts by a unique property, at most 100. */
  @POST
  @Path("crm/v3/objects/contacts/batch/upsert")
  Response upsert(JsonObject batch);

  /** A list by its id, as {@code list} in the answer. */
  @GET
  @Path("crm/v3/lists/{id}")
  JsonObject segment(@PathParam("id") String id);

  /** A list of contacts by its name, whatever its case. */
  @GET
  @Path("crm/v3/lists/object-type-id/0-1/name/{name}")
  JsonObject segmentNamed(@PathParam("name") String name);

  /** A page of a list's members by record id, at most 250. */
  @GET
  @Path("crm/v3/lists/{id}/memberships")
  JsonObject members(
      @PathParam("id") String id,
      @QueryParam("limit") int limit,
      @QueryParam("after") String after);

  /** The definitions of all contact properties, in one answer. */
  @GET
  @Path("crm/v3/properties/contacts")
  JsonObject properties();

  @GET
  @Path("account-info/v3/details")
  Response account();
}
