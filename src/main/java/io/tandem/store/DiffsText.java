package io.tandem.store;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.FieldDiff;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Field diffs as the JSON text that the tables keep. */
final class DiffsText {

  private DiffsText() {}

  static String of(List<FieldDiff> diffs) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (FieldDiff diff : diffs) {
      array.add(
          Json.createObjectBuilder()
              .add("field", diff.field())
              .add("before", diff.before())
              .add("after", diff.after())
              .add("origin", diff.origin().name())
              .add("rule", diff.rule().name()));
    }
    return array.build().toString();
  }

  static List<FieldDiff> diffs(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(DiffsText::diff);
    }
  }

  private static FieldDiff diff(JsonObject value) {
    return new FieldDiff(
        value.getString("field"),
        value.getString("before"),
        value.getString("after"),
        SyncSystem.valueOf(value.getString("origin")),
        MergeRule.valueOf(value.getString("rule")));
  }
}
