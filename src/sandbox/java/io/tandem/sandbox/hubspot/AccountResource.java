package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/** What the account and the token say about themselves (reference/hubspot-api.md §3, Preflight). */
@Path("hubspot")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {

  private final Supplier<Portal> portal;

  /** The account and the app of this portal. */
  public AccountResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @GET
  @Path("account-info/{version: v3|2026-0[39]}/details")
  public String details() {
    return JSON.createObjectBuilder()
        .add("portalId", Portal.ID)
        .add("accountType", portal.get().grant().accountType())
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
    AppGrant grant = portal.get().grant();
    if (!grant.tellsScopes()) {
      throw HubSpotError.notFound();
    }
    JsonArrayBuilder scopes = JSON.createArrayBuilder();
    grant.scopes().forEach(scopes::add);
    return JSON.createObjectBuilder()
        .add("userId", 1)
        .add("hubId", Portal.ID)
        .add("appId", Portal.APP_ID)
        .add("scopes", scopes)
        .build()
        .toString();
  }
}
