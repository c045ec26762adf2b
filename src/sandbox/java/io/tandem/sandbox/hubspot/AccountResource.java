package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the account and the token say about themselves (reference/hubspot-api.md §3, Preflight). */
@Path("hubspot")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {

  private static final List<String> SCOPES =
      List.of(
          "oauth",
          "crm.objects.contacts.read",
          "crm.objects.contacts.write",
          "crm.schemas.contacts.read",
          "crm.schemas.contacts.write",
          "crm.lists.read",
          "crm.lists.write");

  @GET
  @Path("account-info/{version: v3|[0-9]+-[0-9]+}/details")
  public String details() {
    return JSON.createObjectBuilder()
        .add("portalId", Portal.ID)
        .add("accountType", "DEVELOPER_TEST")
        .add("timeZone", "US/Eastern")
        .add("companyCurrency", "USD")
        .add("additionalCurrencies", JSON.createArrayBuilder())
        .add("utcOffset", "-05:00")
        .add("utcOffsetMilliseconds", -18_000_000)
        .add("uiDomain", "app.hubspot.com")
        .add("dataHostingLocation", "na1")
        .build()
        .toString();
  }

  @POST
  @Path("oauth/v2/private-apps/get/access-token-info")
  public String tokenInfo() {
    JsonArrayBuilder scopes = JSON.createArrayBuilder();
    SCOPES.forEach(scopes::add);
    return JSON.createObjectBuilder()
        .add("userId", 1)
        .add("hubId", Portal.ID)
        .add("appId", Portal.APP_ID)
        .add("scopes", scopes)
        .build()
        .toString();
  }
}
