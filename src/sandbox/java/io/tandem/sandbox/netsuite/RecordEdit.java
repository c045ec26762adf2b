package io.tandem.sandbox.netsuite;

import static io.tandem.sandbox.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields by SuiteQL column that a person changes on a record's page. */
record RecordEdit(RecordSchema schema, Map<String, String> fields) {

  private static final Set<String> ADDRESS =
      Set.of(
          "addr1", "addr2", "addr3", "addressee", "attention", "city", "state", "zip", "country");

  RecordInput input(Optional<Map<String, Object>> billing) {
    Map<String, Object> columns = new LinkedHashMap<>();
    JsonObjectBuilder address = JSON.createObjectBuilder();
    boolean moved = false;
    for (Map.Entry<String, String> entry : fields.entrySet()) {
      if (ADDRESS.contains(entry.getKey())) {
        address.add(entry.getKey(), entry.getValue());
        moved = true;
      } else if (!apart(entry.getKey())) {
        columns.put(entry.getKey(), value(entry.getKey(), entry.getValue()));
      }
    }
    Optional<JsonObject> book =
        moved ? Optional.of(book(billing, address.build())) : Optional.empty();
    Optional<Long> subsidiary =
        fields.keySet().stream().filter(this::apart).map(fields::get).map(Long::valueOf).findAny();
    return new RecordInput(columns, subsidiary, book, List.of());
  }

  /** A customer's subsidiary is in a table of its own. */
  private boolean apart(String column) {
    return schema.type() == RecordType.CUSTOMER && column.equals("subsidiary");
  }

  private Object value(String column, String value) {
    RecordField field =
        schema
            .column(column)
            .orElseThrow(() -> NetSuiteError.content("Unknown column " + column, column));
    if (value.isEmpty()) {
      return null;
    }
    return switch (field.kind()) {
      case REFERENCE -> Long.valueOf(value);
      case NUMBER -> new BigDecimal(value);
      case DATE -> LocalDate.parse(value);
      default -> value;
    };
  }

  private static JsonObject book(Optional<Map<String, Object>> billing, JsonObject address) {
    JsonObjectBuilder line =
        JSON.createObjectBuilder().add("defaultBilling", true).add("addressBookAddress", address);
    billing.ifPresent(known -> line.add("id", known.get("internalid").toString()));
    return JSON.createObjectBuilder().add("items", JSON.createArrayBuilder().add(line)).build();
  }
}
