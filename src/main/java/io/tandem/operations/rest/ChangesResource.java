package io.tandem.operations.rest;

import io.tandem.domain.run.RunId;
import io.tandem.operations.security.Role;
import io.tandem.store.ChangeFilter;
import io.tandem.store.PlannedChange;
import io.tandem.store.Plans;
import io.tandem.store.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;

/** The changes of a run's plan: what is written, where, and the rule behind each value. */
@Path("runs/{run: \\d{1,18}}/changes")
@RolesAllowed({Role.VIEWER, Role.OPERATOR, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

  private static final int MOST = 500;

  @Inject private Runs runs;
  @Inject private Plans plans;
  @Inject private ChangeDownload download;

  /**
   * A page of changes in plan order.
   *
   * @param cursor {@code next} of the page before; from the beginning without it
   * @return {@code changes}, and {@code next}, which is null after the last page
   */
  @GET
  public JsonObject list(
      @PathParam("run") long run,
      @BeanParam ChangeQuery query,
      @QueryParam("cursor") @DefaultValue("0") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    RunId id = find(run);
    int size = Math.max(1, Math.min(limit, MOST));
    // One more than is shown tells whether there are more.
    List<PlannedChange> found = plans.page(id, query.filter(), place(cursor), size + 1);
    List<PlannedChange> page = found.subList(0, Math.min(size, found.size()));
    JsonArrayBuilder array = Json.createArrayBuilder();
    page.forEach(change -> array.add(ChangeJson.of(change)));
    JsonObjectBuilder json = Json.createObjectBuilder().add("changes", array);
    return found.size() > size
        ? json.add("next", Long.toString(page.get(size - 1).change().id().sequence())).build()
        : json.addNull("next").build();
  }

  private static long place(String cursor) {
    if (!cursor.matches("\\d{1,18}")) {
      throw new Problem(400, "malformed-request", "cursor: give the \"next\" of the page before");
    }
    return Long.parseLong(cursor);
  }

  /** One change. */
  @GET
  @Path("{change: \\d{1,18}}")
  public JsonObject show(@PathParam("run") long run, @PathParam("change") long change) {
    return plans
        .find(find(run), change)
        .map(ChangeJson::of)
        .orElseThrow(
            () ->
                new Problem(
                    404, "unknown-change", "Run " + run + " has planned no change " + change));
  }

  /** All changes as a table, a line for each field. */
  @GET
  @Path("csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@PathParam("run") long run, @BeanParam ChangeQuery query) {
    RunId id = find(run);
    ChangeFilter filter = query.filter();
    return file(id, "csv", out -> download.csv(id, filter, out));
  }

  /** All changes as JSON Lines, a line for each change. */
  @GET
  @Path("jsonl")
  @Produces("application/x-ndjson")
  public Response jsonLines(@PathParam("run") long run, @BeanParam ChangeQuery query) {
    RunId id = find(run);
    ChangeFilter filter = query.filter();
    return file(id, "jsonl", out -> download.jsonLines(id, filter, out));
  }

  private static Response file(RunId run, String extension, StreamingOutput body) {
    return Response.ok(body)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"tandem-run-%s.%s\"".formatted(run, extension))
        .build();
  }

  private RunId find(long run) {
    return runs.find(new RunId(run)).orElseThrow(() -> Problem.unknownRun(run)).id();
  }
}
