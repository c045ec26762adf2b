package io.tandem.connector.hubspot;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What the account says of itself.
 *
 * @see <a href="https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide">
 *     HubSpot: account information</a>
 */
@Produces(MediaType.APPLICATION_JSON)
public interface AccountApi {

  /** The account's id, kind and time zone. */
  @GET
  @Path("details")
  Response details();

  /** The calls that all private apps of the account have made today, as {@code results}. */
  @GET
  @Path("api-usage/daily/private-apps")
  JsonObject usage();
}
