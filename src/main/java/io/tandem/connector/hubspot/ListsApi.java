package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * HubSpot's lists, which its pages call segments.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/crm-lists-v3/guide">HubSpot:
 *     lists</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ListsApi {

  /** A list by its id, as {@code list} in the answer. */
  @GET
  @Path("{id}")
  JsonObject segment(@PathParam("id") String id);

  /** A list of contacts by its name, whatever its case. */
  @GET
  @Path("object-type-id/0-1/name/{name}")
  JsonObject segmentNamed(@PathParam("name") String name);

  /** A page of a list's members by record id, at most 250. */
  @GET
  @Path("{id}/memberships")
  JsonObject members(
      @PathParam("id") String id,
      @QueryParam("limit") int limit,
      @QueryParam("after") String after);
}
