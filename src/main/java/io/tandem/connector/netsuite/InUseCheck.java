package io.tandem.connector.netsuite;

import static io.tandem.connector.JsonText.text;

import io.tandem.domain.customer.SyncSystem;
import io.tandem.domain.merge.FieldKind;
import io.tandem.domain.merge.FieldMapping;
import io.tandem.domain.merge.SyncRules;
import io.tandem.domain.merge.ValueMap;
import io.tandem.domain.value.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for values in the account that the mapping does not provide for. */
record InUseCheck(SuiteQl suiteQl, EntityQuery query, SyncRules rules) {

  private static final Set<FieldKind> LISTS = Set.of(FieldKind.CHOICE, FieldKind.CHOICES);
  private static final String OPERATION = "checking the values in use";

  List<String> faults() {
    return query.columns().stream()
        .filter(this::isMapped)
        .flatMap(column -> unmapped(column).stream())
        .toList();
  }

  private boolean isMapped(Column column) {
    FieldMapping mapping = column.mapping();
    return LISTS.contains(column.kind())
        && !mapping.format().values().hubspotByNetsuite().isEmpty()
        && rules.allowsWriteTo(SyncSystem.HUBSPOT, mapping);
  }

  private Optional<String> unmapped(Column column) {
    FieldMapping mapping = column.mapping();
    ValueMap known = mapping.format().values();
    List<String> values =
        inUse(column)
            .filter(value -> known.toHubspot(value).isEmpty())
            .map("'%s'"::formatted)
            .sorted()
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%1$s has no entry for %2$s, which NetSuite has in use. Add it to %1$s"
                .formatted(
                    "tandem.fields.%s.values".formatted(mapping.name()),
                    String.join(", ", values)));
  }

  private Stream<String> inUse(Column column) {
    String from = query.table() + (column.ofAddress() ? query.addressJoin() : "");
    String people = query.type() == EntityType.CUSTOMER ? " WHERE c.isperson = 'T'" : "";
    return suiteQl
        .rows(OPERATION, "SELECT DISTINCT " + column.select() + " FROM " + from + people)
        .stream()
        .map(column::value)
        .flatMap(value -> values(column, value))
        .distinct();
  }

  private static Stream<String> values(Column column, String text) {
    return column.kind() == FieldKind.CHOICES
        ? Choices.of(text, ',').stream()
        : Stream.of(text.strip()).filter(value -> !value.isEmpty());
  }
}
