package io.tandem.connector;

import static io.tandem.connector.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns every answer with an error status into an {@link ApiFailure}. */
public class ApiFailureMapper implements ResponseExceptionMapper<ApiFailure> {

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 300;
  }

  @Override
  public ApiFailure toThrowable(Response response) {
    return new ApiFailure(
        response.getStatus(),
        body(response),
        correlationId(response),
        retryAfter(response),
        Optional.ofNullable(response.getDate()).map(Date::toInstant),
        Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)));
  }

  /** Empty if there is something else: gateways and maintenance pages answer in HTML. */
  private static Optional<JsonObject> body(Response response) {
    try {
      String text = response.readEntity(String.class);
      return Optional.of(text.isBlank() ? JsonObject.EMPTY_JSON_OBJECT : object(text));
    } catch (JsonException | IllegalStateException | jakarta.ws.rs.ProcessingException e) {
      return Optional.empty();
    }
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** The id that the system's support can find the request by, or "". */
  public static String correlationId(Response response) {
    return Stream.of("X-HubSpot-Correlation-Id", "x-n-operationid")
        .map(response::getHeaderString)
        .filter(value -> value != null)
        .findFirst()
        .orElse("");
  }

  private static Optional<Duration> retryAfter(Response response) {
    return Optional.ofNullable(response.getHeaderString(HttpHeaders.RETRY_AFTER))
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }
}
