package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Many records of one type in one request, asynchronous only (help: article_0127092747): POST
 * creates, PUT upserts by external id, PATCH updates by id or external id.
 */
@Path("netsuite/services/rest/record/v1/{type: customer|contact}")
@Consumes("application/vnd.oracle.resource+json;type=collection")
public final class RecordBatchResource {

  private static final String KEY = "X-NetSuite-idempotency-key";
  private static final String VALIDATION = "X-NetSuite-PropertyNameValidation";
  private static final int MOST = 100;

  private final Supplier<Account> account;

  /** Batches for this account. */
  public RecordBatchResource(Supplier<Account> account) {
    this.account = account;
  }

  @POST
  public Response create(
      @PathParam("type") String type,
      @HeaderParam("Prefer") @DefaultValue("") String prefer,
      @HeaderParam(KEY) String key,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    Request request = new Request(type, prefer, key, validation, uri);
    return submitted(request, body, (writes, item) -> writes.create(request.recordType(), item));
  }

  @PUT
  public Response upsert(
      @PathParam("type") String type,
      @HeaderParam("Prefer") @DefaultValue("") String prefer,
      @HeaderParam(KEY) String key,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    Request request = new Request(type, prefer, key, validation, uri);
    return submitted(
        request,
        body,
        (writes, item) -> writes.upsert(request.recordType(), text(item, "externalId"), item));
  }

  @PATCH
  public Response update(
      @PathParam("type") String type,
      @HeaderParam("Prefer") @DefaultValue("") String prefer,
      @HeaderParam(KEY) String key,
      @HeaderParam(VALIDATION) @DefaultValue("Warning") String validation,
      @Context UriInfo uri,
      String body) {
    Request request = new Request(type, prefer, key, validation, uri);
    return submitted(
        request,
        body,
        (writes, item) -> {
          long id = known(request.recordType(), item);
          writes.update(request.recordType(), id, item, false);
          return id;
        });
  }

  private record Request(String type, String prefer, String key, String validation, UriInfo uri) {
    RecordType recordType() {
      return RecordType.of(type).orElseThrow(NetSuiteError::noRecord);
    }
  }

  private long known(RecordType type, JsonObject item) {
    String id = text(item, "id");
    String reference = id.isEmpty() ? "eid:" + text(item, "externalId") : id;
    return account.get().records().find(type, reference).orElseThrow(NetSuiteError::noRecord);
  }

  private Response submitted(
      Request request, String body, BiFunction<RecordWrites, JsonObject, Long> write) {
    Account current = account.get();
    if (!current.switches().batches()) {
      throw NetSuiteError.of(400, "INVALID_REQUEST", "The request is not supported.");
    }
    if (!request.prefer().contains("respond-async")) {
      throw NetSuiteError.header("A batch is asynchronous: use 'Prefer: respond-async'.", "Prefer");
    }
    Optional<BatchJob> earlier = current.jobs().submitted(request.key());
    if (earlier.isPresent()) {
      Response conflict =
          NetSuiteError.of(
                  400, "IDEMPOTENCY_ERROR", "A request with this idempotency key was sent before.")
              .response();
      return Response.fromResponse(conflict).location(address(request, earlier.get())).build();
    }
    List<Supplier<Response>> work =
        items(body).stream().map(item -> work(current, request, item, write)).toList();
    BatchJob job = current.jobs().submit(request.key(), work);
    return Response.accepted()
        .header("Preference-Applied", "respond-async")
        .location(address(request, job))
        .build();
  }

  private static Supplier<Response> work(
      Account account,
      Request request,
      JsonObject item,
      BiFunction<RecordWrites, JsonObject, Long> write) {
    URI base = request.uri().getBaseUri();
    return () -> {
      NameCheck names =
          NameCheck.of(account.schema(request.recordType()), item, request.validation());
      long id = write.apply(account.writes(), names.body());
      String path = "netsuite/services/rest/record/v1/" + request.type() + "/" + id;
      return Response.noContent().location(base.resolve(path)).build();
    };
  }

  private static List<JsonObject> items(String body) {
    if (!(RecordBody.parse(body).get("items") instanceof JsonArray items) || items.isEmpty()) {
      throw NetSuiteError.content("Missing or invalid property items.", "items");
    }
    if (items.size() > MOST) {
      throw NetSuiteError.content("A batch has at most " + MOST + " records.", "items");
    }
    return items.getValuesAs(JsonValue::asJsonObject);
  }

  private static URI address(Request request, BatchJob job) {
    return request.uri().getBaseUri().resolve("netsuite/services/rest/async/v1/job/" + job.id());
  }

  private static String text(JsonObject item, String name) {
    JsonValue value = item.getOrDefault(name, JSON.createValue(""));
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
