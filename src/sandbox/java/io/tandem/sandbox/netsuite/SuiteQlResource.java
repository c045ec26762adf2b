package io.tandem.sandbox.netsuite;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** SuiteQL over REST (help: section_157909186990). */
@Path("netsuite/services/rest/query/v1/suiteql")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class SuiteQlResource {

  private static final int MAX_LIMIT = 1000;
  private static final int MAX_PAGES = 1000;

  private final Supplier<Account> account;

  /** Queries on this account. */
  public SuiteQlResource(Supplier<Account> account) {
    this.account = account;
  }

  @POST
  public String query(
      @HeaderParam("Prefer") @DefaultValue("") String prefer,
      @QueryParam("limit") @DefaultValue("1000") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset,
      String body) {
    if (!prefer.contains("transient")) {
      throw NetSuiteError.header(
          "The required request header 'Prefer' is missing or invalid. Use 'Prefer: transient'.",
          "Prefer");
    }
    requirePage(limit, offset);
    account.get().role().requireWorkbook();
    JsonObject request = RecordBody.parse(body);
    if (!(request.get("q") instanceof JsonString q)) {
      throw NetSuiteError.content("Missing or invalid query parameter q.", "q");
    }
    List<String> params = params(request);
    String sql = new DisplayText(account.get()).resolved(q.getString());
    SuiteQlStatement statement = SuiteQlStatement.of(sql).resolved(params);
    account.get().requireTables(SuiteQlFault.sources(statement.outsideQuotes()).values());
    return new SuiteQlQuery(account.get(), statement, params).page(limit, offset);
  }

  private List<String> params(JsonObject request) {
    if (!(request.get("params") instanceof JsonArray params)) {
      return new ArrayList<>();
    }
    if (!account.get().switches().boundParameters()) {
      throw NetSuiteError.content("Unknown property params.", "params");
    }
    return new ArrayList<>(params.stream().map(SuiteQlResource::text).toList());
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static void requirePage(int limit, int offset) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw NetSuiteError.parameter(
          "Invalid limit. Valid values are from 1 to " + MAX_LIMIT + ".", "limit");
    }
    boolean tooFar = offset >= SuiteQlQuery.MAX_ROWS || offset / limit >= MAX_PAGES;
    if (offset < 0 || offset % limit != 0 || tooFar) {
      throw NetSuiteError.parameter(
          "Invalid offset " + offset + ". It must be divisible by the limit and within range.",
          "offset");
    }
  }
}
