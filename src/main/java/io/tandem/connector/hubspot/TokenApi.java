package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What the token of a private app says of itself; it has no version but this.
 *
 * @see <a
 *     href="https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview">HubSpot:
 *     private apps</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TokenApi {

  /** The {@code scopes} of the token that stands in the body as {@code tokenKey}: never log it. */
  @POST
  @Path("private-apps/get/access-token-info")
  JsonObject info(JsonObject tokenKey);
}
