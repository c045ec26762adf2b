package io.tandem.store;

import static io.tandem.store.JsonWords.JSON;

import io.tandem.domain.preflight.Finding;
import io.tandem.domain.preflight.Verdict;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/** The findings of a preflight as the JSON text that the table keeps. */
final class FindingsText {

  private FindingsText() {}

  static String of(List<Finding> findings) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Finding finding : findings) {
      array.add(
          JSON.createObjectBuilder()
              .add("check", finding.check())
              .add("verdict", finding.verdict().name())
              .add("meaning", finding.meaning())
              .add("remedy", finding.remedy()));
    }
    return array.build().toString();
  }

  static List<Finding> findings(String text) {
    try (JsonReader reader = JsonWords.reader(text)) {
      return reader.readArray().getValuesAs(FindingsText::finding);
    }
  }

  private static Finding finding(JsonObject value) {
    return new Finding(
        value.getString("check"),
        Verdict.valueOf(value.getString("verdict")),
        value.getString("meaning"),
        value.getString("remedy"));
  }
}
