package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The record service for customers and contacts (help: section_156335203191). */
@Path("netsuite/services/rest/record/v1/{type: customer|contact}")
@Produces(MediaType.WILDCARD)
@Consumes(MediaType.WILDCARD)
public final class RecordResource {

  private static final String VALIDATION = "X-NetSuite-PropertyNameValidation";

  private final Supplier<Account> account;

  /** Records of this account. */
  public RecordResource(Supplier<Account> account) {
    this.account = account;
  }

  @GET
  @Produces("application/json")
  public String list(
      @PathParam("type") String type,
      @QueryParam("q") String filter,
      @QueryParam("limit") @DefaultValue("1000") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    RecordSchema schema = account.get().schema(type(type));
    return new RecordList(account.get(), schema, filter).page(limit, offset);
  }

  @GET
  @Path("{id}")
  @Produces("application/json")
  public String get(
      @PathParam("type") String type,
      @PathParam("id") String id,
      @QueryParam("fields") @DefaultValue("") String fields,
      @QueryParam("expandSubResources") boolean expanded) {
    RecordSchema schema = account.get().schema(type(type));
    // Records are always loaded for editing (help: subsect_1544786455).
    account.get().role().requireEdit(schema.type());
    Map<String, Object> row =
        account
            .get()
            .records()
            .row(schema.type(), id(schema.type(), id))
            .orElseThrow(NetSuiteError::noRecord);
    Set<String> asked = fields.isEmpty() ? Set.of() : Set.copyOf(List.of(fields.split(",")));
    return new RecordJson(account.get(), schema).of(row, asked, expanded).toString();
  }

  @POST
  public Response create(
      @PathParam("type") String type,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    account.get().role().requireCreate(type(type));
    NameCheck names = names(type, validation, body);
    return saved(uri, type, account.get().writes().create(type(type), names.body()), names);
  }

  @PATCH
  @Path("{id}")
  public Response update(
      @PathParam("type") String type,
      @PathParam("id") String id,
      @QueryParam("replace") @DefaultValue("") String replace,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    account.get().role().requireEdit(type(type));
    NameCheck names = names(type, validation, body);
    long known = id(type(type), id);
    boolean replaceAddresses = List.of(replace.split(",")).contains("addressBook");
    account.get().writes().update(type(type), known, names.body(), replaceAddresses);
    return saved(uri, type, known, names);
  }

  @PUT
  @Path("{id: eid:.+}")
  public Response upsert(
      @PathParam("type") String type,
      @PathParam("id") String id,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    requireUpsert(type(type), id);
    NameCheck names = names(type, validation, body);
    String externalId = id.substring("eid:".length());
    long saved = account.get().writes().upsert(type(type), externalId, names.body());
    return saved(uri, type, saved, names);
  }

  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("type") String type, @PathParam("id") String id) {
    account.get().writes().delete(type(type), id(type(type), id));
    return Response.noContent().build();
  }

  private void requireUpsert(RecordType type, String reference) {
    if (account.get().records().find(type, reference).isPresent()) {
      account.get().role().requireEdit(type);
    } else {
      account.get().role().requireCreate(type);
    }
  }

  private NameCheck names(String type, String validation, String body) {
    JsonObject record = RecordBody.parse(body);
    return NameCheck.of(account.get().schema(type(type)), record, validation);
  }

  private static Response saved(UriInfo uri, String type, long id, NameCheck names) {
    Response.ResponseBuilder answer =
        Response.noContent()
            .location(
                uri.getBaseUriBuilder()
                    .path("netsuite/services/rest/record/v1/" + type + "/" + id)
                    .build());
    names.warning().ifPresent(text -> answer.header("x-netsuite-propertyvalidation", text));
    return answer.build();
  }

  private long id(RecordType type, String reference) {
    return account.get().records().find(type, reference).orElseThrow(NetSuiteError::noRecord);
  }

  private static RecordType type(String key) {
    return RecordType.of(key).orElseThrow(NetSuiteError::noRecord);
  }
}
