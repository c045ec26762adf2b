package io.tandem.sandbox.netsuite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names NetSuite fills in: entityid is a number of its own or the person's name, altname is the
 * person's or company's name (the record browser).
 */
final class EntityNames {

  private EntityNames() {}

  static void complete(
      RecordType type, long id, Map<String, Object> columns, boolean autoNumbering) {
    if (type == RecordType.CONTACT) {
      columns.put("entityid", name(columns));
      return;
    }
    columns.put("altname", name(columns));
    if (autoNumbering) {
      columns.put("entityid", "CUST" + id);
    } else if (columns.get("entityid") == null) {
      columns.put("entityid", name(columns));
    }
  }

  /** What a save of these columns changes in the row, the derived name included. */
  static Map<String, Object> changes(
      RecordType type, Map<String, Object> row, Map<String, Object> columns) {
    Map<String, Object> changes = new LinkedHashMap<>(columns);
    Map<String, Object> after = new HashMap<>(row);
    after.putAll(columns);
    String derived = type == RecordType.CONTACT ? "entityid" : "altname";
    if (!Objects.equals(row.get(derived), name(after))) {
      changes.put(derived, name(after));
    }
    return changes;
  }

  static Map<String, Object> defaults(RecordType type) {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put("isinactive", "F");
    defaults.put("unsubscribe", "F");
    if (type == RecordType.CUSTOMER) {
      defaults.put("isperson", "F");
      defaults.put("searchstage", "Customer");
      defaults.put("entitystatus", 13L);
      defaults.put("currency", 1L);
      defaults.put("language", "en_US");
      defaults.put("emailpreference", "DEFAULT");
      defaults.put("globalsubscriptionstatus", 1L);
    }
    return defaults;
  }

  static String name(Map<String, Object> columns) {
    boolean company = !"T".equals(columns.get("isperson")) && columns.get("companyname") != null;
    if (company) {
      return columns.get("companyname").toString();
    }
    return Stream.of("firstname", "middlename", "lastname")
        .map(columns::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
