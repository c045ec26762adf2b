package io.tandem.store;

import static io.tandem.store.JsonWords.JSON;
import static java.util.function.Predicate.not;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.MergeRule;
import io.tandem.domain.merge.Provenance;
import io.tandem.domain.merge.Settled;
import io.tandem.domain.merge.SettledField;
import io.tandem.domain.run.RunId;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fields and bases as the JSON text that the tables keep. */
final class FieldsText {

  /** No fields, or a base without any. */
  static final String NONE = "{}";

  private FieldsText() {}

  static String of(Fields fields) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    fields.values().forEach(object::add);
    return object.build().toString();
  }

  static Fields fields(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    parse(text).forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    return Fields.of(values);
  }

  /** Each settled field: NetSuite's value, HubSpot's, the mapping, and why: rule, origin, run. */
  static String of(Settled base) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    base.fields().forEach((field, settled) -> object.add(field, array(settled)));
    return object.build().toString();
  }

  private static JsonArrayBuilder array(SettledField settled) {
    Provenance why = settled.why();
    return JSON.createArrayBuilder()
        .add(settled.netsuite())
        .add(settled.hubspot())
        .add(settled.mapping())
        .add(why.rule().name())
        .add(why.origin().map(SyncSystem::name).orElse(""))
        .add(why.run().value());
  }

  static Settled settled(String text) {
    SortedMap<String, SettledField> fields = new TreeMap<>();
    parse(text).forEach((field, values) -> fields.put(field, settled(values.asJsonArray())));
    return new Settled(fields);
  }

  private static SettledField settled(JsonArray array) {
    return new SettledField(
        array.getString(0),
        array.getString(1),
        array.getString(2),
        new Provenance(
            MergeRule.valueOf(array.getString(3)),
            Optional.of(array.getString(4)).filter(not(String::isEmpty)).map(SyncSystem::valueOf),
            new RunId(array.getJsonNumber(5).longValue())));
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = JsonWords.reader(text)) {
      return reader.readObject();
    }
  }
}
