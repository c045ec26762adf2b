package io.tandem.sandbox.hubspot;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** The envelope of a batch; results come in another order than the inputs (§1 fact 6, §5.1). */
record BatchAnswer(List<JsonObject> results, List<JsonObject> errors) {

  static final int MULTI_STATUS = 207;

  Response response(int success, int partial) {
    JsonArrayBuilder reversed = JSON.createArrayBuilder();
    for (int i = results.size() - 1; i >= 0; i--) {
      reversed.add(results.get(i));
    }
    String now = Contact.iso(Instant.now());
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("status", "COMPLETE")
            .add("results", reversed)
            .add("startedAt", now)
            .add("completedAt", now);
    if (!errors.isEmpty()) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      errors.forEach(array::add);
      json.add("numErrors", errors.size()).add("errors", array);
    }
    return Response.status(errors.isEmpty() ? success : partial)
        .entity(json.build().toString())
        .build();
  }
}
