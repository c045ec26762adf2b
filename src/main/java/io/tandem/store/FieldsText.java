package io.tandem.store;

import static io.tandem.store.JsonWords.JSON;

import io.tandem.domain.customer.Fields;
import io.tandem.domain.merge.Settled;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

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

  /** Each known field with its value in NetSuite and its value in HubSpot. */
  static String of(Settled base) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    for (String field : new TreeSet<>(base.known())) {
      object.add(
          field,
          JSON.createArrayBuilder().add(base.netsuite().get(field)).add(base.hubspot().get(field)));
    }
    return object.build().toString();
  }

  static Settled settled(String text) {
    Map<String, String> netsuite = new LinkedHashMap<>();
    Map<String, String> hubspot = new LinkedHashMap<>();
    parse(text)
        .forEach(
            (field, values) -> {
              JsonArray pair = values.asJsonArray();
              netsuite.put(field, pair.getString(0));
              hubspot.put(field, pair.getString(1));
            });
    return new Settled(netsuite.keySet(), Fields.of(netsuite), Fields.of(hubspot));
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = JsonWords.reader(text)) {
      return reader.readObject();
    }
  }
}
