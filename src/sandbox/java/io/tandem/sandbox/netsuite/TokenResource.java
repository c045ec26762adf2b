package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * The OAuth 2.0 token endpoint for client credentials with a signed assertion (help:
 * section_162790605110, section_162755359851).
 */
@Path("netsuite/services/rest/auth/oauth2/v1/token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class TokenResource {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final Supplier<Account> account;

  /** Tokens for this account. */
  public TokenResource(Supplier<Account> account) {
    this.account = account;
  }

  @POST
  public Response token(
      @FormParam("grant_type") String grantType,
      @FormParam("client_assertion_type") String assertionType,
      @FormParam("client_assertion") String assertion) {
    if (!"client_credentials".equals(grantType)) {
      return refusal("unsupported_grant_type");
    }
    if (!ASSERTION_TYPE.equals(assertionType) || assertion == null) {
      return refusal("invalid_request");
    }
    Account current = account.get();
    return current
        .logins()
        .assertion(() -> current.assertions().fault(assertion))
        .map(fault -> refusal(named(fault)))
        .orElseGet(this::granted);
  }

  /** Which cause has which code is documented for the authorization code flow only. */
  private String named(String fault) {
    return fault.equals("invalid_client") ? account.get().switches().assertionError() : fault;
  }

  private Response granted() {
    String body =
        JSON.createObjectBuilder()
            .add("access_token", account.get().logins().issue())
            .add("expires_in", Logins.tokenLife().toSeconds())
            .add("token_type", "Bearer")
            .build()
            .toString();
    return Response.ok(body).build();
  }

  private static Response refusal(String error) {
    Response.ResponseBuilder answer =
        Response.status(error.equals("invalid_client") ? 401 : 400)
            .entity(JSON.createObjectBuilder().add("error", error).build().toString());
    if (error.equals("invalid_client")) {
      answer.header("WWW-Authenticate", "Basic realm=\"" + DemoCredentials.ACCOUNT + "\"");
    }
    return answer.build();
  }
}
