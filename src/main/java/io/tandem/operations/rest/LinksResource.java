package io.tandem.operations.rest;

import io.tandem.config.Configuration;
import io.tandem.domain.customer.RecordId;
import io.tandem.operations.PersonReport;
import io.tandem.operations.PersonReports;
import io.tandem.operations.security.Role;
import io.tandem.store.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** People: which records are one person, whether they are synced, and why each value is there. */
@Path("links")
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

  @Inject private PersonReports people;
  @Inject private Configuration configuration;
  @Inject private Runs runs;

  /**
   * The people known under an e-mail address or a record's id, linked or not.
   *
   * @return an empty array if nobody is; 400 unless exactly one of the three is given
   */
  @GET
  public JsonArray search(
      @QueryParam("email") String email,
      @QueryParam("netsuite") String netsuite,
      @QueryParam("hubspot") String hubspot) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    found(given(email), given(netsuite), given(hubspot))
        .forEach(person -> array.add(PersonJson.of(person)));
    return array.build();
  }

  private static String given(String parameter) {
    return parameter == null ? "" : parameter.strip();
  }

  private List<PersonReport> found(String email, String netsuite, String hubspot) {
    List<String> given =
        List.of(email, netsuite, hubspot).stream().filter(value -> !value.isEmpty()).toList();
    if (given.size() != 1) {
      throw new Problem(
          400,
          "malformed-request",
          "Give one of ?email=, ?netsuite= (an id) and ?hubspot= (an id)");
    }
    if (!email.isEmpty()) {
      return people.withEmail(email);
    }
    return people.of(netsuite.isEmpty() ? RecordId.hubspot(hubspot) : RecordId.netsuite(netsuite));
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public JsonObject show(@PathParam("id") long id) {
    return PersonJson.of(find(id));
  }

  /** Each mapped field: both values, the base, and the rule, origin, run and time behind them. */
  @GET
  @Path("{id: \\d{1,18}}/fields")
  public JsonArray fields(@PathParam("id") long id) {
    return new FieldsJson(find(id), runs).of(configuration.rules());
  }

  private PersonReport find(long id) {
    return people
        .find(id)
        .orElseThrow(
            () ->
                new Problem(
                    404,
                    "unknown-link",
                    "There is no link " + id + ": GET /tandem/api/links?email= finds people"));
  }
}
