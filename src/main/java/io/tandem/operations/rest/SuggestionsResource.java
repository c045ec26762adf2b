package io.tandem.operations.rest;

import io.tandem.domain.match.Suggestion;
import io.tandem.operations.security.Role;
import io.tandem.store.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Likely counterparts of records that no key links, for people to look at. */
@Path("suggestions")
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  private static final int MOST = 1000;

  @Inject private Suggestions suggestions;

  /** The likeliest first. To accept one, give the two records the same e-mail address. */
  @GET
  public JsonArray list(@QueryParam("limit") @DefaultValue("100") int limit) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    suggestions
        .likeliest(Math.max(1, Math.min(limit, MOST)))
        .forEach(suggestion -> array.add(json(suggestion)));
    return array.build();
  }

  private static JsonObjectBuilder json(Suggestion suggestion) {
    return Json.createObjectBuilder()
        .add("netsuite", suggestion.netsuite().value())
        .add("hubspot", suggestion.hubspot().value())
        .add("score", suggestion.score())
        .add("evidence", Json.createArrayBuilder(suggestion.evidence()));
  }
}
