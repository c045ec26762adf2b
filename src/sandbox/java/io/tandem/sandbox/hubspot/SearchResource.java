package io.tandem.sandbox.hubspot;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/** CRM search over contacts (reference/hubspot-api.md §7; docs: Search the CRM). */
@Path(HubSpotPaths.CONTACTS + "/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class SearchResource {

  private static final int MAX_BODY = 3000;

  private final Supplier<Portal> portal;

  /** Searches in this portal. */
  public SearchResource(Supplier<Portal> portal) {
    this.portal = portal;
  }

  @POST
  public String search(String body) {
    if (body.length() > MAX_BODY) {
      throw HubSpotError.invalid("The request body is longer than " + MAX_BODY + " characters");
    }
    Portal present = portal.get();
    return new Search(present, SearchRequest.of(JsonInput.object(body), present.properties()))
        .json();
  }
}
