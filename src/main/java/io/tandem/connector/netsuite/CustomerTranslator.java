package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.JSON;
import static io.tandem.connector.JsonText.text;

import io.tandem.domain.customer.CustomerRecord;
import io.tandem.domain.customer.Fields;
import io.tandem.domain.customer.Reading;
import io.tandem.domain.customer.RecordId;
import io.tandem.domain.merge.FieldMapping;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * NetSuite's words for a customer, and ours.
 *
 * @param mappings the mapped fields
 */
record CustomerTranslator(List<FieldMapping> mappings) {

  private static final String EXTERNAL_ID_PREFIX = "hubspot-";

  /** The external id of a customer that Tandem creates for a contact. */
  static String externalId(RecordId contact) {
    return EXTERNAL_ID_PREFIX + contact.value();
  }

  /** The SuiteQL columns of the mapped fields. */
  List<String> columns() {
    return mappings.stream().map(CustomerTranslator::column).distinct().toList();
  }

  /** SuiteQL answers in lower case whatever was asked for. */
  private static String column(FieldMapping mapping) {
    return mapping.netsuite().toLowerCase(Locale.ROOT);
  }

  Reading read(JsonObject row) {
    String id = text(row, "id");
    if (!id.matches("\\d{1,19}")) {
      return new Reading.Rejected(
          RecordId.netsuite("unreadable-" + Integer.toHexString(row.hashCode())),
          "NetSuite returned a customer without a numeric id");
    }
    String person = text(row, "isperson");
    if (!person.equals("T") && !person.equals("F")) {
      return new Reading.Rejected(
          RecordId.netsuite(id),
          "NetSuite did not say whether customer " + id + " is a person: isperson is not T or F");
    }
    return new Reading.Accepted(
        new CustomerRecord(
            RecordId.netsuite(id),
            partner(text(row, "externalid")),
            person.equals("T"),
            !text(row, "isinactive").equals("T"),
            List.of(),
            fields(row)));
  }

  private static Optional<RecordId> partner(String externalId) {
    return Optional.of(externalId)
        .filter(value -> value.matches(EXTERNAL_ID_PREFIX + "\\d{1,19}"))
        .map(value -> RecordId.hubspot(value.substring(EXTERNAL_ID_PREFIX.length())));
  }

  private Fields fields(JsonObject row) {
    Map<String, String> values = new LinkedHashMap<>();
    mappings.forEach(mapping -> values.put(mapping.name(), text(row, column(mapping))));
    return Fields.of(values);
  }

  /** The properties that write the given values; NetSuite clears a property by null. */
  JsonObjectBuilder properties(Map<String, String> values) {
    JsonObjectBuilder properties = JSON.createObjectBuilder();
    for (FieldMapping mapping : mappings) {
      String value = values.get(mapping.name());
      if (value != null && value.isEmpty()) {
        properties.addNull(mapping.netsuite());
      } else if (value != null) {
        properties.add(mapping.netsuite(), value);
      }
    }
    return properties;
  }
}
