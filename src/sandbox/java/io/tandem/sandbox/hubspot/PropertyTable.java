package io.tandem.sandbox.hubspot;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The contact properties of the portal: HubSpot's own and those added. */
final class PropertyTable {

  private final Map<String, PropertyDefinition> byName = new ConcurrentSkipListMap<>();

  PropertyTable(boolean linkProperty) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(
            PropertyTable.class.getResourceAsStream("default-properties.csv"),
            StandardCharsets.UTF_8)) {
      format.parse(in).forEach(row -> byName.put(row.get("name"), definition(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (linkProperty) {
      byName.put("netsuite_id", PropertyDefinition.text("netsuite_id", true));
    }
  }

  Optional<PropertyDefinition> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Collection<PropertyDefinition> all() {
    return byName.values();
  }

  boolean add(PropertyDefinition definition) {
    return byName.putIfAbsent(definition.name(), definition) == null;
  }

  List<String> unique() {
    return byName.values().stream()
        .filter(PropertyDefinition::unique)
        .map(PropertyDefinition::name)
        .toList();
  }

  private static PropertyDefinition definition(CSVRecord row) {
    String options = row.get("options");
    return new PropertyDefinition(
        row.get("name"),
        row.get("label"),
        row.get("type"),
        row.get("fieldType"),
        "contactinformation",
        options.isEmpty() ? List.of() : List.of(options.split(";")),
        false,
        Boolean.parseBoolean(row.get("readOnly")),
        true);
  }
}
