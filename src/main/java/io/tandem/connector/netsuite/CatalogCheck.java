package io.tandem.connector.netsuite;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.SyncRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds the mapped fields against the account's metadata catalogue. */
record CatalogCheck(Catalog catalog, EntityType type, SyncRules rules, List<Column> columns) {

  /** What is wrong, by Tandem's name of the field; nothing where the account does not tell. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    catalog
        .fields()
        .ifPresent(
            fields ->
                columns.stream()
                    .filter(column -> !column.ofAddress())
                    .map(Column::mapping)
                    .forEach(
                        mapping ->
                            fault(mapping, fields)
                                .ifPresent(fault -> faults.put(mapping.name(), fault))));
    return faults;
  }

  private Optional<String> fault(FieldMapping mapping, Map<String, CatalogField> fields) {
    CatalogField field = fields.get(mapping.netsuite());
    if (field == null) {
      return Optional.of(missing(mapping, type));
    }
    if (!rules.allowsWriteTo(SyncSystem.NETSUITE, mapping)) {
      return Optional.empty();
    }
    if (field.readOnly()) {
      return Optional.of(
          "%s: NetSuite does not let it be written. Set %s.direction=netsuite-to-hubspot"
              .formatted(setting(mapping), key(mapping)));
    }
    return field.takes(mapping.format().kind())
        ? Optional.empty()
        : Optional.of(
            "%s: NetSuite has no %s there. Set %s.kind=%s"
                .formatted(
                    setting(mapping),
                    word(mapping.format().kind()),
                    key(mapping),
                    word(field.likely())));
  }

  static String missing(FieldMapping mapping, EntityType type) {
    return "%s: NetSuite's %s has no such field. Correct the name, or set %s"
        .formatted(setting(mapping), type.key(), off(mapping));
  }

  static String setting(FieldMapping mapping) {
    return "%s.netsuite is '%s'".formatted(key(mapping), mapping.netsuite());
  }

  static String off(FieldMapping mapping) {
    return key(mapping) + ".enabled=false";
  }

  private static String key(FieldMapping mapping) {
    return "tandem.fields." + mapping.name();
  }

  private static String word(FieldKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
