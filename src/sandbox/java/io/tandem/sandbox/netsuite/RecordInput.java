package io.tandem.sandbox.netsuite;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record as a client sent it.
 *
 * @param columns values by SuiteQL column, null to clear
 * @param subsidiary a customer's subsidiary, which is no column of its table
 * @param addressBook the lines sent
 * @param unknown names that are no fields of the record type
 */
record RecordInput(
    Map<String, Object> columns,
    Optional<Long> subsidiary,
    Optional<JsonObject> addressBook,
    List<String> unknown) {

  /** Fields that exist but are not stored from a body. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "id",
          "links",
          "autoName",
          "dateCreated",
          "lastModifiedDate",
          "customForm",
          "subscriptions",
          "contactRoles",
          "defaultAddress");

  static RecordInput of(RecordSchema schema, JsonObject body) {
    Map<String, Object> columns = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    body.forEach(
        (name, value) -> {
          Optional<RecordField> field = schema.field(name);
          if (field.isPresent() && !field.get().readOnly()) {
            columns.put(field.get().column(), RecordBody.value(field.get(), value));
          } else if (field.isEmpty() && !special(schema, name)) {
            unknown.add(name);
          }
        });
    return new RecordInput(
        columns,
        schema.isSubsidiary("subsidiary") && body.containsKey("subsidiary")
            ? Optional.of(RecordBody.reference("subsidiary", body.get("subsidiary")))
            : Optional.empty(),
        body.get("addressBook") instanceof JsonObject book ? Optional.of(book) : Optional.empty(),
        unknown);
  }

  boolean has(String column) {
    return columns.get(column) != null;
  }

  String text(String column) {
    return columns.get(column) == null ? "" : columns.get(column).toString();
  }

  private static boolean special(RecordSchema schema, String name) {
    return PASSED_OVER.contains(name) || name.equals("addressBook") || schema.isSubsidiary(name);
  }
}
