package io.tandem.sandbox.hubspot;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One input of a batch. */
record BatchInput(String id, String idProperty, String traceId, Map<String, String> properties) {

  private static final int MAX = 100;

  /** The inputs of a request; too many of them, or two with one id, reject it whole (§5.1). */
  static List<BatchInput> of(JsonObject body) {
    return of(body, MAX);
  }

  static List<BatchInput> of(JsonObject body, int max) {
    List<BatchInput> inputs =
        JsonInput.objects(body, "inputs").stream().map(BatchInput::input).toList();
    if (inputs.size() > max) {
      throw HubSpotError.invalid(
          "The maximum number of inputs supported in a batch request is " + max + ".");
    }
    requireDistinct(inputs);
    return inputs;
  }

  static boolean traced(List<BatchInput> inputs) {
    Set<String> ids = new HashSet<>();
    return inputs.stream().allMatch(input -> input.traceId != null && ids.add(input.traceId));
  }

  private static BatchInput input(JsonObject json) {
    String trace = JsonInput.text(json, "objectWriteTraceId");
    return new BatchInput(
        JsonInput.text(json, "id"),
        JsonInput.text(json, "idProperty"),
        trace.isEmpty() ? null : trace,
        JsonInput.properties(json));
  }

  private static void requireDistinct(List<BatchInput> inputs) {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new LinkedHashSet<>();
    for (BatchInput input : inputs) {
      if (!input.id.isEmpty() && !seen.add(input.id.toLowerCase(Locale.ROOT))) {
        doubled.add(input.id);
      }
    }
    if (!doubled.isEmpty()) {
      throw new HubSpotError(
          400,
          "VALIDATION_ERROR",
          "Duplicate IDs found in batch input: " + List.copyOf(doubled) + ". IDs must be unique",
          JsonValue.EMPTY_JSON_ARRAY,
          Map.of("ids", List.copyOf(doubled)));
    }
  }
}
