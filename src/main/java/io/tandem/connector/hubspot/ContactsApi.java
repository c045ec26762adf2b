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
 * HubSpot's contacts, at the address that the API's version gives them.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide">HubSpot:
 *     contacts</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ContactsApi {

  /** A page of all contacts, by id; {@code after} is the id that the page begins with. */
  @GET
  JsonObject list(
      @QueryParam("limit") int limit,
      @QueryParam("after") String after,
      @QueryParam("properties") String properties);

  /**
   * One contact, also by the id of one that was merged into it.
   *
   * @param idProperty the unique property that holds the id; null for the record id
   */
  @GET
  @Path("{id}")
  JsonObject contact(
      @PathParam("id") String id,
      @QueryParam("idProperty") String idProperty,
      @QueryParam("properties") String properties);

  @POST
  @Path("search")
  JsonObject search(JsonObject query);

  /** Contacts by record id or by a unique property, at most 100, as they are right now. */
  @POST
  @Path("batch/read")
  JsonObject read(JsonObject batch);

  /** Updates contacts by record id, at most 100. */
  @POST
  @Path("batch/update")
  Response update(JsonObject batch);

  /** Creates or updates contacts by a unique property, at most 100. */
  @POST
  @Path("batch/upsert")
  Response upsert(JsonObject batch);
}
