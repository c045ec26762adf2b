package io.tandem.store;

import static io.tandem.store.JsonWords.JSON;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.plan.FieldDiff;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/** Field diffs as the JSON text that the tables keep. */
final class DiffsText {

  private DiffsText() {}

  static String of(List<FieldDiff> diffs) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (FieldDiff diff : diffs) {
      array.add(
          JSON.createObjectBuilder()
              .add("field", diff.field())
              .add("before", diff.before())
              .add("after", diff.after())
              .add("original", diff.original())
              .add("origin", diff.origin().name())
              .add("rule", diff.rule().name())
              .add("mapping", diff.mapping()));
    }
    return array.build().toString();
  }

  static List<FieldDiff> diffs(String text) {
    try (JsonReader reader = JsonWords.reader(text)) {
      return reader.readArray().getValuesAs(DiffsText::diff);
    }
  }

  private static FieldDiff diff(JsonObject value) {
    return new FieldDiff(
        value.getString("field"),
        value.getString("before"),
        value.getString("after"),
        value.getString("original"),
        SyncSystem.valueOf(value.getString("origin")),
        MergeRule.valueOf(value.getString("rule")),
        value.getString("mapping"));
  }
}
