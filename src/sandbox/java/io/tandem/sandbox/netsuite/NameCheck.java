package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The check of property names: Error refuses, Warning (the default) drops the unknown field and
 * names it in a header, Ignore drops it in silence (help: section_156570709583).
 */
record NameCheck(JsonObject body, List<String> unknown, boolean warns) {

  static NameCheck of(RecordSchema schema, JsonObject body, String validation) {
    List<String> unknown = RecordInput.of(schema, body).unknown();
    String mode = validation.toLowerCase(Locale.ROOT);
    if (mode.equals("error") && !unknown.isEmpty()) {
      throw NetSuiteError.content(
          "Unknown reference or field '" + unknown.get(0) + "' in the request body.",
          unknown.get(0));
    }
    return new NameCheck(body, unknown, mode.equals("warning"));
  }

  Optional<String> warning() {
    return warns && !unknown.isEmpty()
        ? Optional.of("Unknown properties: " + String.join(", ", unknown))
        : Optional.empty();
  }
}
