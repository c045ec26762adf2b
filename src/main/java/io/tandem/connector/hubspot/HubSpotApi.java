package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

  @GET
  @Path("account-info/v3/details")
  Response account();
}
