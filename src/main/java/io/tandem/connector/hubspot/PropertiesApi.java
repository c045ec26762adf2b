package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The properties of HubSpot's contacts.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide">HubSpot:
 *     properties</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PropertiesApi {

  /** The definitions of all contact properties, in one answer. */
  @GET
  JsonObject all();

  /** The definition of one property. */
  @GET
  @Path("{name}")
  JsonObject property(@PathParam("name") String name);

  @POST
  JsonObject create(JsonObject definition);

  /** The groups that properties stand in, in one answer. */
  @GET
  @Path("groups")
  JsonObject groups();

  @POST
  @Path("groups")
  JsonObject createGroup(JsonObject group);
}
