package io.tandem.operations.rest;

import io.tandem.config.ConfigurationFaults;
import io.tandem.job.RunRefused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Answers every failed request with a problem document (RFC 9457). */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Exception thrown) {
    Problem problem = problem(thrown);
    JsonObject body =
        Json.createObjectBuilder()
            .add("type", "urn:tandem:problem:" + problem.code())
            .add("title", title(problem.status()))
            .add("status", problem.status())
            .add("detail", problem.getMessage())
            .add("code", problem.code())
            .build();
    return Response.status(problem.status())
        .type("application/problem+json")
        .entity(body.toString())
        .build();
  }

  private static String title(int status) {
    return Optional.ofNullable(Response.Status.fromStatusCode(status))
        .map(Response.Status::getReasonPhrase)
        .orElse("Error");
  }

  private static Problem problem(Exception thrown) {
    if (thrown instanceof Problem problem) {
      return problem;
    }
    if (thrown instanceof RunRefused) {
      return new Problem(409, "run-refused", thrown.getMessage());
    }
    if (thrown instanceof ConfigurationFaults) {
      return new Problem(409, "configuration", thrown.getMessage());
    }
    if (thrown instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      return new Problem(status, "http-" + status, title(status));
    }
    if (thrown instanceof ProcessingException
        || thrown instanceof JsonException
        || thrown instanceof ClassCastException) {
      return new Problem(400, "malformed-request", "The body is not the JSON object expected");
    }
    LOG.log(Level.ERROR, "A request failed", thrown);
    return new Problem(500, "internal", "Tandem failed; the server's log has the reason");
  }
}
