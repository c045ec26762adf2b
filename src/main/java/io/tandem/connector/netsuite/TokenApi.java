package io.tandem.connector.netsuite;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The OAuth 2.0 token endpoint. Public, for the client is made by reflection. */
@Path(TokenApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public interface TokenApi {

  /** Where it is under the account's REST address. */
  String PATH = "/services/rest/auth/oauth2/v1/token";

  /** An access token for a signed assertion. */
  @POST
  JsonObject token(
      @FormParam("grant_type") String grantType,
      @FormParam("client_assertion_type") String assertionType,
      @FormParam("client_assertion") String assertion);
}
