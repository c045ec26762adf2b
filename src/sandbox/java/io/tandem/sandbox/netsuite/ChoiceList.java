package io.tandem.sandbox.netsuite;

import java.util.Map;
import java.util.Optional;

/**
 * The list that a reference field chooses from, as a table.
 *
 * @param table the table's name in SuiteQL
 * @param key the column with the ids
 * @param label what people see, as SQL over the alias {@code df}
 */
record ChoiceList(String table, String key, String label) {

  private static final String CUSTOMERS = "df.altname";
  private static final Map<String, ChoiceList> STANDARD =
      Map.of(
          "category", named("customercategory"),
          "currency", named("currency"),
          "subsidiary", named("subsidiary"),
          "globalSubscriptionStatus", named("globalsubscriptionstatus"),
          "entityStatus", new ChoiceList("entitystatus", "key", "df.entitytype || '-' || df.name"),
          "parent", new ChoiceList("customer", "id", CUSTOMERS),
          "company", new ChoiceList("customer", "id", CUSTOMERS));

  /** A list with the usual columns id and name. */
  static ChoiceList named(String table) {
    return new ChoiceList(table, "id", "df.name");
  }

  /** The list behind a standard field; none where the sandbox keeps no such list. */
  static Optional<ChoiceList> standard(String field) {
    return Optional.ofNullable(STANDARD.get(field));
  }

  boolean has(RecordTable records, long id) {
    String sql = "SELECT " + key + " FROM " + table + " WHERE " + key + " = ?";
    return records.number(sql, id).isPresent();
  }

  Optional<String> label(RecordTable records, long id) {
    String sql = "SELECT " + label + " AS label FROM " + table + " df WHERE df." + key + " = ?";
    return records.rows(sql, id).stream()
        .map(row -> row.get("label"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  /** The label of the id in a column, as SQL. */
  String display(String column) {
    return "(SELECT " + label + " FROM " + table + " df WHERE df." + key + " = " + column + ")";
  }

  /** The labels of the ids in a multi-select column, as SQL. */
  String displayAll(String column) {
    return "(SELECT LISTAGG("
        + label
        + ", ', ') WITHIN GROUP (ORDER BY df."
        + key
        + ") FROM "
        + table
        + " df WHERE ', ' || "
        + column
        + " || ',' LIKE '%, ' || df."
        + key
        + " || ',%')";
  }
}
